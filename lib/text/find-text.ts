import type { Span } from './span';

export interface FindOptions {
  /** Whether `art` is not found in `article`. */
  readonly wholeWords: boolean;
  /** Whether `etat` is found in `état`. */
  readonly ignoresAccents: boolean;
}

/** A text as it is searched: small letters, plain apostrophes, hyphens and spaces. */
interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, and for its end, the unit of the original where it begins. */
  readonly starts: Uint32Array;
}

/**
 * Finds all places of some words in a text, whatever their case and the kind of their apostrophes, hyphens
 * and spaces. Places do not overlap. Blank words are nowhere.
 *
 * @returns spans in UTF-16 units of the text, in its order
 */
export function findText(text: string, words: string, options: FindOptions): readonly Span[] {
  const sought = foldText(words.trim(), options.ignoresAccents);
  if (sought === '') return [];
  // Most texts of a library do not have the words, and the map of their units is made for nothing.
  if (!foldText(text, options.ignoresAccents).includes(sought)) return [];
  const { folded, starts } = traceFolding(text, options.ignoresAccents);
  const spans: Span[] = [];
  let at = folded.indexOf(sought);
  while (at >= 0) {
    const end = at + sought.length;
    const span = { start: starts[at] ?? 0, end: starts[end] ?? text.length };
    const isFound =
      span.end > span.start && (!options.wholeWords || isWhole(folded, at, end, sought));
    if (isFound) spans.push(span);
    at = folded.indexOf(sought, isFound ? end : at + 1);
  }
  return spans;
}

/** A text in the form in which it is searched. Texts with the same words give the same. */
export function foldText(text: string, ignoresAccents: boolean): string {
  // Plain small letters are passed over in runs: they are most of a text, and a search reads many texts.
  return text.replace(changing, (run) =>
    isPlainRun(run) ? run.toLowerCase() : foldCluster(run, ignoresAccents),
  );
}

const changing = /[\x20-\x7e]\p{M}+|[A-Z]+|[^\x20-\x7e]\p{M}*/gsu;
const isPlainRun = (run: string): boolean => /^[A-Z]+$/.test(run);

function traceFolding(text: string, ignoresAccents: boolean): FoldedText {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const cluster of clustersOf(text)) {
    const form = foldCluster(cluster, ignoresAccents);
    for (let unit = 0; unit < form.length; unit += 1) starts.push(at);
    folded += form;
    at += cluster.length;
  }
  starts.push(text.length);
  return { folded, starts: Uint32Array.from(starts) };
}

/** Cuts a text into characters with the marks that stand on them. */
const clustersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];

/** Folding is asked for the same few hundred characters over and over. */
const known = { withAccents: new Map<string, string>(), without: new Map<string, string>() };

function foldCluster(cluster: string, ignoresAccents: boolean): string {
  const forms = ignoresAccents ? known.without : known.withAccents;
  const form = forms.get(cluster);
  if (form !== undefined) return form;
  const plain = (sameCharacters.get(cluster) ?? cluster).toLowerCase();
  const folded = ignoresAccents
    ? plain.normalize('NFD').replace(/(?<=.)\p{M}+/gsu, '')
    : plain.normalize('NFC');
  // A text of many scripts, or one made to fill the memory, is folded without being remembered.
  if (forms.size < MOST_KNOWN) forms.set(cluster, folded);
  return folded;
}

const MOST_KNOWN = 5000;

/** What is taken for the same when it is searched for: a reader types the plain forms. */
const sameCharacters: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\n', ' '],
  ['\t', ' '],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
]);

const wordCharacter = /[\p{L}\p{N}]/u;

/** Whether what stands at both ends is no part of a longer word. */
function isWhole(text: string, start: number, end: number, sought: string): boolean {
  const isLetter = (at: number) =>
    wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
  const beginsInWord = start > 0 && isLetter(start) && isLetter(start - 1);
  const endsInWord = end < text.length && isLetter(end) && isLetter(end - 1);
  return sought !== '' && !beginsInWord && !endsInWord;
}
