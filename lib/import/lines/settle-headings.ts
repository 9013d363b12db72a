import type { HeadingLevel } from '@/lib/document/block';
import { headingLevels } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';

/**
 * Gives an article one title, as its first line: the line that is one already, else the title that the
 * document has beside its text. Other headings of level 1 become chapters of level 2, and what is under
 * them goes one deeper.
 *
 * @param title of the document; empty where it has none
 */
export function settleHeadings(
  lines: readonly DocumentLine[],
  title: string,
): { readonly title: string; readonly lines: readonly DocumentLine[] } {
  const [first, ...rest] = lines;
  const isTitled = first?.block.kind === 'heading' && first.block.level === 1;
  const name = isTitled ? first.text : title.replace(/\s+/g, ' ').trim();
  if (name === '') return { title: '', lines: deeper(lines) };
  const titleLine: DocumentLine = isTitled
    ? first
    : { block: { kind: 'heading', level: 1 }, text: name, inlines: [] };
  const body = isTitled ? rest : lines.filter((line, at) => at > 3 || !isTitleAgain(line, name));
  return { title: name, lines: [titleLine, ...deeper(body)] };
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isTitleAgain = ({ block, text }: DocumentLine, title: string): boolean =>
  (block.kind === 'heading' || block.kind === 'paragraph') && letters(text) === letters(title);

/** Makes room at level 1 for the title alone. */
function deeper(lines: readonly DocumentLine[]): readonly DocumentLine[] {
  const hasOther = lines.some(({ block }) => block.kind === 'heading' && block.level === 1);
  if (!hasOther) return lines;
  return lines.map((line) =>
    line.block.kind === 'heading'
      ? { ...line, block: { kind: 'heading', level: levelUnder(line.block.level) } }
      : line,
  );
}

const levelUnder = (level: HeadingLevel): HeadingLevel =>
  headingLevels.find((each) => each > level) ?? 6;
