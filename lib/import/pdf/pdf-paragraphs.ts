import type { Block } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';
import { joinWrapped, wordsOf } from '@/lib/import/lines/mend-hyphens';
import type { PdfLine } from './page-lines';
import type { Column } from './reading-order';

/** Letters so much larger than the text's are a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 250;
/** A line so much shorter than its column ends a paragraph, if it ends a sentence. */
const SHORT_LINE = 0.85;
/** Notes are set in smaller letters than the text. */
const SMALLER = 0.95;
const INDENT = 0.7;
/** White between lines beyond what the text has. */
const PARAGRAPH_GAP = 1.3;

/** Puts the lines of columns, in their order, together to paragraphs and headings. */
export function paragraphsOf(columns: readonly Column[]): readonly DocumentLine[] {
  const all = columns.flat();
  const isWord = wordsOf(all.map(({ text }) => text.replace(/[-‐]$/, '\u0001')));
  const body = bodySize(all);
  const leading = usualLeading(columns, body);
  const sizes = [...new Set(all.filter((line) => isHeading(line, body)).map(sizeOf))].toSorted(
    (a, b) => b - a,
  );
  const paragraphs: { readonly first: PdfLine; text: string }[] = [];
  for (const column of columns) {
    const left = Math.min(...column.map(({ x }) => x));
    const right = Math.max(...column.map(({ xEnd }) => xEnd));
    const cells = besideOthers(column);
    for (const [at, line] of column.entries()) {
      const before = column[at - 1];
      const last = paragraphs.at(-1);
      const begins =
        last === undefined ||
        beginsItem(line) ||
        cells.has(line) ||
        (before !== undefined && cells.has(before)) ||
        Math.abs(last.first.size - line.size) > 0.1 * last.first.size ||
        (before === undefined
          ? !runsOn(last.text, line.text)
          : before.y - line.y > PARAGRAPH_GAP * Math.max(leading, line.size) ||
            (line.x - left > INDENT * line.size && before.x - left <= INDENT * line.size) ||
            (before.xEnd - left < SHORT_LINE * (right - left) && endsSentence(last.text)));
      if (begins) paragraphs.push({ first: line, text: line.text });
      else last.text = joinWrapped(last.text, line.text, isWord);
    }
  }
  return numberItems(
    paragraphs.map(({ first, text }, at): DocumentLine => {
      const [mark, number] = /^\[?(\d{1,3})(?:\] |(?=\p{Lu}))/u.exec(text) ?? [];
      if (mark !== undefined && first.size < SMALLER * body) {
        const note = `[${number}] ${text.slice(mark.length)}`;
        return { block: { kind: 'footnote' }, text: note, inlines: [] };
      }
      if (bullet.test(text)) {
        const depth = depthOf(paragraphs, at);
        const block: Block = { kind: 'list-item', isOrdered: false, depth };
        return { block, text: text.slice(1).trim(), inlines: [] };
      }
      if (isHeading(first, body) && text.length <= LONGEST_HEADING) {
        const level = headingLevels[Math.min(5, sizes.indexOf(sizeOf(first)))] ?? 6;
        return { block: { kind: 'heading', level }, text, inlines: [] };
      }
      return { block: { kind: 'paragraph' }, text, inlines: [] };
    }),
  );
}

const bullet = /^[•◦▪●○■‣·]\s+/;

/** How deep an item's bullet stands among those that come right before it, by how far to the right. */
function depthOf(
  paragraphs: readonly { readonly first: PdfLine; readonly text: string }[],
  at: number,
): number {
  const x = paragraphs[at]?.first.x ?? 0;
  let outermost = x;
  const further = new Set<number>();
  for (let before = at - 1; before >= 0 && at - before < 200; before -= 1) {
    const item = paragraphs[before];
    if (item === undefined || !bullet.test(item.text)) break;
    if (item.first.x < outermost - 3) further.add(Math.round(item.first.x / 3));
    outermost = Math.min(outermost, item.first.x);
  }
  return 1 + further.size;
}

const number = /^(?<digits>\d{1,2})[.)]\s+/;
const numberOf = (line: DocumentLine | undefined): number =>
  line?.block.kind === 'paragraph' ? Number(number.exec(line.text)?.groups?.digits ?? '0') : 0;

/** Paragraphs that are numbered from 1 on are items of a list. One number alone may be anything. */
function numberItems(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  let last = 0;
  return lines.map((line, at) => {
    const own = numberOf(line);
    const isItem =
      own > 0 && (own === last + 1 || own === 1) && (own > 1 || numberOf(lines[at + 1]) === 2);
    last = isItem ? own : 0;
    return isItem
      ? {
          ...line,
          block: { kind: 'list-item', isOrdered: true, depth: 1 },
          text: line.text.replace(number, ''),
        }
      : line;
  });
}

/** The lines that stand beside another, as cells do. */
function besideOthers(column: Column): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  for (const [at, line] of column.entries()) {
    const next = column[at + 1];
    if (next !== undefined && line.y - next.y < 0.5 * line.size) found.add(line).add(next);
  }
  return found;
}

const sizeOf = ({ size }: PdfLine): number => Math.round(size * 2) / 2;

const isHeading = ({ size }: PdfLine, body: number): boolean => size >= HEADING_SIZE * body;

/** The size of most letters. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    letters.set(sizeOf(line), (letters.get(sizeOf(line)) ?? 0) + line.text.length);
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

/** From base line to base line, of most lines of the text's size. */
function usualLeading(columns: readonly Column[], body: number): number {
  const steps = columns
    .flatMap((column) =>
      column.flatMap((line, at) => {
        const next = column[at + 1];
        return next && Math.abs(line.size - body) < 1 ? [line.y - next.y] : [];
      }),
    )
    .filter((step) => step > 0)
    .toSorted((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.2 * body;
}

const beginsItem = ({ text }: PdfLine): boolean => /^(?:[•◦▪●○■‣·]|\d{1,2}[.)])\s/.test(text);

const endsSentence = (text: string): boolean => /[.!?…:;]["»”’)\]]*\s*$/u.test(text);

/** Whether a paragraph goes on in the next column or on the next page. */
const runsOn = (before: string, next: string): boolean =>
  /[-‐]$/.test(before) || (!endsSentence(before) && /^[\p{Ll}\p{N}«(]/u.test(next));
