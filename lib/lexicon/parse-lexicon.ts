import * as v from 'valibot';
import { type Lexicon, type LexiconEntry, lexiconKey } from './lexicon';

/** `manifest.json` beside the lexicon. Its sources and licences are for people and not read here. */
export interface LexiconManifest {
  readonly file: { readonly path: string; readonly bytes: number; readonly sha256: string };
}

const manifest = v.object({
  file: v.object({
    // A name in the manifest's own folder.
    path: v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]+$/)),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

/** Parses the JSON content of a manifest; null when it is none. */
export function parseLexiconManifest(content: unknown): LexiconManifest | null {
  const parsed = v.safeParse(manifest, content);
  return parsed.success ? parsed.output : null;
}

const MOST_RENDERINGS = 5;
const count = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(1));
const perMille = v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.maxValue(1000));
const word = v.pipe(v.string(), v.nonEmpty());

/**
 * Opens a lexicon over its table. A line has the French, times seen, and then English and share in per
 * mille in turn, between tabs; lines are in order of the French by UTF-16 units. Lines are found by binary
 * search and read when they are looked up, so that opening a table of 100,000 costs nothing. Null when the
 * ends of the table, or some lines between, are not like this; a lookup of a bad line throws.
 */
export function parseLexicon(table: string): Lexicon | null {
  if (!table.endsWith('\n')) return null;
  const samples = 64;
  let before = '';
  for (let sample = 0; sample < samples; sample += 1) {
    const at = Math.floor(((table.length - 1) * sample) / (samples - 1));
    const entry = readLine(lineAt(table, Math.min(at, table.length - 1)).text);
    if (entry === null || entry.french < before) return null;
    before = entry.french;
  }
  return { find: (form) => findLine(table, lexiconKey(form)) };
}

function findLine(table: string, key: string): LexiconEntry | null {
  let [low, high] = [0, table.length];
  while (low < high) {
    const { start, end, text } = lineAt(table, (low + high) >> 1);
    const french = text.slice(0, Math.max(0, text.indexOf('\t')));
    if (french === key) {
      const entry = readLine(text);
      if (entry === null) throw new Error(`No line of a lexicon: ${JSON.stringify(text)}`);
      return entry;
    }
    if (french < key) low = end;
    else high = start;
  }
  return null;
}

/** Finds the line around a place of the table; its end is where the next one starts. */
function lineAt(table: string, at: number) {
  const start = at === 0 ? 0 : table.lastIndexOf('\n', at - 1) + 1;
  const end = table.indexOf('\n', at) + 1;
  return { start, end, text: table.slice(start, end - 1) };
}

function readLine(line: string): LexiconEntry | null {
  const [french, seen, ...cells] = line.split('\t');
  const head = v.safeParse(v.tuple([word, count]), [french, seen]);
  const pairs = Array.from({ length: Math.ceil(cells.length / 2) }, (_, at) =>
    cells.slice(2 * at, 2 * at + 2),
  );
  const rest = v.safeParse(
    v.pipe(v.array(v.strictTuple([word, perMille])), v.minLength(1), v.maxLength(MOST_RENDERINGS)),
    pairs,
  );
  if (!head.success || !rest.success) return null;
  return {
    french: head.output[0],
    seen: head.output[1],
    renderings: rest.output.map(([english, share]) => ({ english, share: share / 1000 })),
  };
}
