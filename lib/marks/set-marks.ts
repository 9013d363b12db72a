import type { Span } from '@/lib/text/span';
import { englishMarks, frenchMarks, pairMarks, type QuotationMark } from './quotation-marks';
import type { TextEdit } from './text-edits';

/** A word of the English, and where in the French the word stands that it renders. */
export interface AlignedWord {
  /** In UTF-16 units of the English. */
  readonly span: Span;
  /** In UTF-16 units of the French; null where nobody knows. */
  readonly source: number | null;
}

const outer = { open: '“', close: '”' } as const;
const inner = { open: '‘', close: '’' } as const;

/**
 * What is to be changed so that the quotation marks of English are those of its French: as many, balanced
 * where those are, the inner ones single. Where the model's own marks are as the French has them, only their
 * signs change; else they are set around the words that render what is quoted.
 *
 * @param wordsOf gives the words of the English, in order, where they are needed
 */
export function setQuotationMarks(
  french: string,
  english: string,
  wordsOf: () => readonly AlignedWord[],
): readonly TextEdit[] {
  const wanted = frenchMarks(french);
  const said = englishMarks(english);
  if (said.length === 0 && wanted.length === 0) return [];
  if (wanted.length === 0) return writeSigns(english, dropLone(said), said);
  if (isSameOrder(wanted, said)) return writeSigns(english, said, said);
  // As many, and none is turned but by mistake: `”stop"`.
  if (wanted.length === said.length && isAlternating(wanted)) {
    return writeSigns(
      english,
      said.map(({ at }, place) => ({ at, kind: wanted[place]?.kind ?? 'open' })),
      said,
    );
  }
  const placed = placeMarks(french, wanted, english, said, wordsOf());
  return writeSigns(english, placed ?? dropLone(said), said);
}

const isSameOrder = (a: readonly QuotationMark[], b: readonly QuotationMark[]): boolean =>
  a.length === b.length && a.every(({ kind }, place) => kind === b[place]?.kind);

/** Whether each that opens is closed before the next. */
const isAlternating = (marks: readonly QuotationMark[]): boolean =>
  marks.every(({ kind }, place) => kind === (place % 2 === 0 ? 'open' : 'close'));

function dropLone(marks: readonly QuotationMark[]): readonly QuotationMark[] {
  const paired = new Set(pairMarks(marks).flatMap(({ open, close }) => [open, close]));
  return marks.filter((_, place) => paired.has(place));
}

/**
 * The edits that leave `marks` and no other: those that stand there get their sign, new ones are put in.
 *
 * @param said the marks that the text has
 */
function writeSigns(
  english: string,
  marks: readonly QuotationMark[],
  said: readonly QuotationMark[],
): readonly TextEdit[] {
  let depth = 0;
  const signs = new Map<number, string>();
  for (const { kind, at } of marks) {
    if (kind === 'close') depth = Math.max(0, depth - 1);
    const sign = depth % 2 === 0 ? outer[kind] : inner[kind];
    // Two marks may stand together: `‘yes’”`.
    signs.set(at, (signs.get(at) ?? '') + sign);
    if (kind === 'open') depth += 1;
  }
  const isThere = new Set(said.map(({ at }) => at));
  const edits = [...signs].map(([at, text]) => ({
    start: at,
    end: isThere.has(at) ? at + 1 : at,
    text,
  }));
  const dropped = said
    .filter(({ at }) => !signs.has(at))
    .map(({ at }) => {
      // Nothing is left of `“, which` but the comma.
      const isApart = / $/.test(english.slice(0, at)) && /^[,.;:!?]/.test(english.slice(at + 1));
      return { start: isApart ? at - 1 : at, end: at + 1, text: '' };
    });
  return [...edits, ...dropped].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Where the marks of the French belong in the English; null where its words do not tell. A quotation that
 * began before the text, or goes on after it, has one mark.
 */
function placeMarks(
  french: string,
  wanted: readonly QuotationMark[],
  english: string,
  said: readonly QuotationMark[],
  words: readonly AlignedWord[],
): readonly QuotationMark[] | null {
  const places: Place[] = [];
  for (const quotation of quotationsOf(wanted, french.length)) {
    const { from, to, opens, closes } = quotation;
    const range = rangeWithin(words, from, to);
    if (range === null) return null;
    if (opens) places.push({ kind: 'open', word: range.first, quotation });
    if (closes) places.push({ kind: 'close', word: range.last, quotation });
  }
  const taken = new Map<Place, number>();
  // First the model's own marks that stand just there, the inner quotations first; then those a word away.
  for (const away of [0, 1]) {
    for (const place of places) {
      if (taken.has(place)) continue;
      const own = findOwn(said, place, away, english, words, [...taken.values()]);
      if (own !== null) taken.set(place, own);
    }
  }
  const sorted = places
    .map((place): PlacedMark => {
      const { kind, quotation } = place;
      return { kind, quotation, at: taken.get(place) ?? placeOf(place, french, english, words) };
    })
    .sort(compareMarks);
  return areNested(sorted) ? sorted : null;
}

/** A mark that is wanted, and the word that it opens before or closes after. */
interface Place extends Pick<QuotationMark, 'kind'> {
  readonly word: number;
  readonly quotation: Quotation;
}

interface PlacedMark extends QuotationMark {
  readonly quotation: Quotation;
}

/** By place; of several in one place those that close first, the inner ones first, and then the outer that open. */
function compareMarks(a: PlacedMark, b: PlacedMark): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind !== b.kind) return a.kind === 'close' ? -1 : 1;
  const width = ({ quotation: { from, to } }: PlacedMark) => to - from;
  return a.kind === 'close' ? width(a) - width(b) : width(b) - width(a);
}

/** Whether each mark that closes is of the quotation that was opened last, or of one opened before the text. */
function areNested(marks: readonly PlacedMark[]): boolean {
  const opened: Quotation[] = [];
  return marks.every(({ kind, quotation }) => {
    if (kind === 'open') opened.push(quotation);
    else if (quotation.opens) return opened.pop() === quotation;
    return true;
  });
}

interface Quotation {
  /** What is quoted, in UTF-16 units of the French. */
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

function quotationsOf(marks: readonly QuotationMark[], length: number): readonly Quotation[] {
  const pairs = pairMarks(marks);
  const paired = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const lone = marks.flatMap(({ kind, at }, place): Quotation[] => {
    if (paired.has(place)) return [];
    return kind === 'open'
      ? [{ from: at, to: length, opens: true, closes: false }]
      : [{ from: 0, to: at, opens: false, closes: true }];
  });
  const whole = pairs.map(({ open, close }) => ({
    from: marks[open]?.at ?? 0,
    to: marks[close]?.at ?? length,
    opens: true,
    closes: true,
  }));
  return [...whole, ...lone].sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** The stretch of words with the most that render what is quoted, and the fewest that do not. */
function rangeWithin(
  words: readonly AlignedWord[],
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null {
  let best: { first: number; last: number; sum: number } | null = null;
  let [first, sum] = [0, 0];
  words.forEach(({ source }, place) => {
    if (sum <= 0) [first, sum] = [place, 0];
    if (source !== null) sum += source > from && source < to ? 1 : -1;
    if (sum > 0 && sum > (best?.sum ?? 0)) best = { first, last: place, sum };
  });
  return best;
}

/** A mark of the model's own that stands so many words away at most; null where none does. */
function findOwn(
  said: readonly QuotationMark[],
  { kind, word }: Place,
  away: number,
  english: string,
  words: readonly AlignedWord[],
  taken: readonly number[],
): number | null {
  const between = (from: number, to: number) =>
    english.slice(Math.min(from, to), Math.max(from, to)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const { start = 0, end = 0 } = words[word]?.span ?? {};
  const own = said.find(
    ({ kind: its, at }) =>
      its === kind && !taken.includes(at) && between(kind === 'open' ? start : end, at) === away,
  );
  return own?.at ?? null;
}

/** Where a mark is put in. `« Non ! »` has its stop within: there it closes after the stop. */
function placeOf(
  { kind, word, quotation }: Place,
  french: string,
  english: string,
  words: readonly AlignedWord[],
): number {
  const { start = 0, end = 0 } = words[word]?.span ?? {};
  if (kind === 'open') return start;
  const isStopWithin = /[.!?…][\s\u00a0\u202f]*$/u.test(french.slice(0, quotation.to));
  const stop = /^(?:\.{3}|[.!?…])/u.exec(english.slice(end))?.[0] ?? '';
  return isStopWithin ? end + stop.length : end;
}
