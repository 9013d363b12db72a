import { assertNever } from '@/lib/base/assert-never';
import type { Block } from '@/lib/document/block';
import { type ListPart, outline, type Part } from '@/lib/document/outline';
import { describeTerm } from './describe-term';
import type { ExportDocument, ExportOptions, ExportParagraph } from './export-document';
import { machineNotice, termsHeading } from './notice';
import { englishRuns, frenchRuns, type StyledRun, writeRuns } from './styled-runs';
import { hasOwnTitle } from './xhtml-body';

/**
 * Writes CommonMark, with the title as its heading. With both languages, each French paragraph is a
 * quotation with its English below: that reads well in any renderer and as plain text, which a table of
 * long paragraphs does not.
 */
export function writeMarkdown(
  document: ExportDocument,
  { sides, hasNotice }: ExportOptions,
): string {
  const { title, paragraphs, terms } = document;
  const blocks =
    sides === 'both'
      ? paragraphs.flatMap((paragraph) => [
          `> ${markdownOf(frenchRuns(paragraph))}`,
          structured(paragraph.block, markdownOf(englishRuns(paragraph, sides))),
        ])
      : outline(paragraphs).flatMap(blocksOf);
  const list = terms.map(
    (term) => `- **${escapeMarkdown(term.french)}**: ${escapeMarkdown(describeTerm(term))}`,
  );
  return `${[
    ...(hasOwnTitle(document) ? [] : [heading(1, escapeMarkdown(title))]),
    ...(hasNotice ? [`*${escapeMarkdown(machineNotice(document))}*`] : []),
    ...blocks,
    ...(list.length === 0 ? [] : [heading(2, termsHeading), list.join('\n')]),
  ].join('\n\n')}\n`;
}

/** The English of a part of the text. Rows of a table stand without blank lines between them. */
function blocksOf(part: Part<ExportParagraph>): readonly string[] {
  const write = (paragraph: ExportParagraph) => markdownOf(englishRuns(paragraph, 'english'));
  switch (part.kind) {
    case 'paragraph':
      return [structured(part.paragraph.block, write(part.paragraph))];
    case 'list':
      return listBlocks(part, write, '');
    case 'table': {
      const rows = part.rows.map(
        (cells) => `| ${cells.map((cell) => (cell === null ? '' : write(cell))).join(' | ')} |`,
      );
      const rule = `|${' --- |'.repeat(part.rows[0]?.length ?? 0)}`;
      return [[rows[0] ?? '', rule, ...rows.slice(1)].join('\n')];
    }
    default:
      return assertNever(part);
  }
}

/** @param indent of the list, which its items' own lists go further in */
const listBlocks = (
  { isOrdered, items }: ListPart<ExportParagraph>,
  write: (paragraph: ExportParagraph) => string,
  indent: string,
): readonly string[] =>
  items.flatMap(({ paragraph, lists }, at) => [
    `${indent}${isOrdered ? `${at + 1}.` : '-'} ${write(paragraph)}`,
    ...lists.flatMap((list) => listBlocks(list, write, `${indent}    `)),
  ]);

/** Writes escaped text as the block that it is. */
function structured(block: Block, text: string): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, text);
    case 'list-item':
      return `${'    '.repeat(block.depth - 1)}${block.isOrdered ? '1.' : '-'} ${text}`;
    case 'quotation':
      return `> ${text}`;
    case 'footnote':
      // `[1] …`, as its call in the text has it.
      return text.replace(/^\\\[(\w{1,10})\\\] /, '[^$1]: ');
    case 'caption':
      // As Pandoc writes a table's; others show it as it is.
      return `: ${text}`;
    case 'paragraph':
    case 'table-cell':
      return text;
    default:
      return assertNever(block);
  }
}

/** The emphasis of Markdown holds only around words, so that signs at its ends are left outside. */
const markdownOf = (runs: readonly StyledRun[]): string =>
  escapeBlockStart(
    writeRuns(runs, {
      text: escapeInline,
      styled(content, style) {
        switch (style.kind) {
          case 'emphasis':
            return around(content, '*');
          case 'strong':
            return around(content, '**');
          case 'link':
            return `[${content}](<${style.address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
          default:
            return assertNever(style);
        }
      },
    }),
  );

function around(content: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  return words === '' ? content : `${before}${mark}${words}${mark}${after}`;
}

const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replace(/(?<!\\)#/g, '\\#')}`;

/** Escapes one line of text, so that a CommonMark or GitHub renderer shows it letter for letter. */
export const escapeMarkdown = (line: string): string => escapeBlockStart(escapeInline(line));

const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|$@]/g, '\\$&')
    // An entity such as `&eacute;` would become a letter; `R&D` stays.
    .replace(/&(?=#?\w+;)/g, '\\&')
    // GitHub makes links of bare addresses, and takes backslashes in them literally.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\');

/** These would start a block: `# titre`, `- point`, `1. point`, `: légende`, and the rules `---` and `===`. */
const escapeBlockStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+:](?:\s|$)|-+\s*$|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
