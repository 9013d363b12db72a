import { isSurrounding } from './leave-out-surroundings';
import { jointOf, wordsOf } from './mend-hyphens';

export interface JoinedText {
  readonly text: string;
  /** How many line ends within paragraphs were taken away; 0 where the text is as it was given. */
  readonly joined: number;
  /** Lines of a site that were left out at the text's ends. */
  readonly leftOut: number;
}

/** Widths to which mail programs, terminals and PDF readers break lines, in characters. */
const NARROWEST = 40;
const WIDEST = 110;
/** Fewer lines tell no width. */
const FEWEST_LINES = 4;
/** So many of the lines that have another below must be full: in a wrapped text those that end paragraphs are not. */
const LEAST_FULL = 0.6;
/** Where paragraphs have blank lines between them, only lines within paragraphs are counted, and nearly all are full. */
const LEAST_FULL_BETWEEN_BLANKS = 0.85;

const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/**
 * Joins the lines of paragraphs that were broken to a width, and mends words that were broken with a
 * hyphen. A line was broken if the first word of the next would not have fitted into the width that the
 * text shows; so a poem, a list, and a text with a paragraph a line are left as they are.
 */
export function joinHardLines(given: string): JoinedText {
  const { lines, leftOut } = withoutSurroundings(given.split(lineEnd));
  const plain = withoutQuoteMarks(lines);
  const width = widthOf(plain);
  if (width === null) {
    return { text: leftOut === 0 ? given : lines.join('\n'), joined: 0, leftOut };
  }
  const isWord = wordsOf(plain);
  /** Each in pieces of a line, because a paragraph of a million lines is not to be copied a million times. */
  const paragraphs: string[][] = [];
  let joined = 0;
  let goesOn = false;
  for (const [at, line] of plain.entries()) {
    const words = line.trim();
    if (words === '') {
      paragraphs.push([]);
      goesOn = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined && !beginsParagraph(line)) {
      const before = last.pop() ?? '';
      const joint = jointOf(before, words, isWord);
      last.push(joint === 'mended' ? before.slice(0, -1) : before);
      last.push(joint === 'spaced' ? ` ${words}` : words);
      joined += 1;
    } else paragraphs.push([words]);
    goesOn = isFull(line, plain[at + 1] ?? '', width);
  }
  const text = paragraphs.map((pieces) => pieces.join('')).join('\n');
  return { text, joined, leftOut };
}

/** `Source` and `Comment (0)` after a text that was copied from a page, and menus before it. */
function withoutSurroundings(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly leftOut: number;
} {
  const isOutside = (line: string) => line.trim() === '' || isSurrounding(line);
  const first = lines.findIndex((line) => !isOutside(line));
  const last = lines.findLastIndex((line) => !isOutside(line));
  const cut = (end: readonly string[]) => end.filter((line) => line.trim() !== '').length;
  // A text that has nothing else is what the reader wanted.
  if (first === -1) return { lines, leftOut: 0 };
  const leftOut = cut(lines.slice(0, first)) + cut(lines.slice(last + 1));
  return leftOut === 0 ? { lines, leftOut } : { lines: lines.slice(first, last + 1), leftOut };
}

/** `> ` before each line of a mail that answers. */
function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every((line) => /^\s?>/.test(line))
    ? lines.map((line) => line.replace(/^\s?(?:>\s?)+/, ''))
    : lines;
}

/** The width that a text was broken to; null where it was not. */
function widthOf(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < FEWEST_LINES) return null;
  // One line in fifty may be longer: an address, a table.
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const hasBlanks = lines.some((line, at) => at > 0 && line.trim() === '' && at < lines.length - 1);
  let [full, pairs] = [0, 0];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.trim() === '' || next === undefined || next.trim() === '' || beginsParagraph(next))
      continue;
    pairs += 1;
    if (isFull(line, next, width)) full += 1;
  }
  const least = hasBlanks ? LEAST_FULL_BETWEEN_BLANKS : LEAST_FULL;
  return pairs >= FEWEST_LINES - 1 && full >= least * pairs ? width : null;
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = /^\S+/.exec(next.trim()) ?? [];
  return word !== '' && line.trimEnd().length + 1 + word.length > width;
}

/** A dash of speech, a bullet, a number of an item, or an indent. */
const beginsParagraph = (line: string): boolean =>
  /^\s*(?:[–—•◦▪*]\s|-\s+\S|\d{1,2}[.)]\s)/.test(line) || /^(?: {3,}|\t)\S/.test(line);
