import * as v from 'valibot';
import { type Lexicon, type LexiconEntry, lexiconKey } from './lexicon';
import { findLine, isInOrder } from './sorted-table';

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
  if (!isInOrder(table, (line) => readLine(line)?.french ?? null)) return null;
  return { find: (form) => findEntry(table, lexiconKey(form)) };
}

function findEntry(table: string, key: string): LexiconEntry | null {
  const line = findLine(table, key, (text) => text.slice(0, Math.max(0, text.indexOf('\t'))));
  if (line === null) return null;
  const entry = readLine(line);
  if (entry === null) throw new Error(`No line of a lexicon: ${JSON.stringify(line)}`);
  return entry;
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
