import { assertNever } from '@/lib/base/assert-never';
import type { Block } from '@/lib/document/block';
import { describeTerm } from './describe-term';
import { type ExportDocument, type ExportOptions, englishParagraph } from './export-document';
import { machineNotice, termsHeading } from './notice';
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
  const blocks = paragraphs.flatMap((paragraph) => {
    const english = structured(paragraph.block, escapeMarkdown(englishParagraph(paragraph, sides)));
    return sides === 'both' ? [`> ${escapeMarkdown(paragraph.french)}`, english] : [english];
  });
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

/** Writes escaped text as the block that it is. */
function structured(block: Block, text: string): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, text);
    case 'list-item':
      return `${'    '.repeat(block.depth - 1)}${block.isOrdered ? '1.' : '-'} ${text}`;
    case 'quotation':
      return `> ${text}`;
    case 'paragraph':
    case 'caption':
    case 'table-cell':
    case 'footnote':
      return text;
    default:
      return assertNever(block);
  }
}

const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replace(/(?<!\\)#/g, '\\#')}`;

/** Escapes one line of text, so that a CommonMark or GitHub renderer shows it letter for letter. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>~|$@]/g, '\\$&')
    // An entity such as `&eacute;` would become a letter; `R&D` stays.
    .replace(/&(?=#?\w+;)/g, '\\&')
    // GitHub makes links of bare addresses, and takes backslashes in them literally.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    // These would start a block: `# titre`, `- point`, `1. point`, and the rules `---` and `===`.
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|-+\s*$|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
