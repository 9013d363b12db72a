import { type ExportDocument, type ExportSides, englishParagraph } from './export-document';

/**
 * CommonMark, with the title as its heading. With both languages, each French paragraph is a quotation
 * with its English below: that reads well in any renderer and as plain text, which a table of long
 * paragraphs does not.
 */
export function writeMarkdown({ title, paragraphs }: ExportDocument, sides: ExportSides): string {
  const blocks = paragraphs.flatMap((paragraph) => {
    const english = escapeMarkdown(englishParagraph(paragraph, sides));
    return sides === 'both' ? [`> ${escapeMarkdown(paragraph.french)}`, english] : [english];
  });
  const heading = title === '' ? [] : [`# ${escapeMarkdown(title).replace(/#/g, '\\#')}`];
  return `${[...heading, ...blocks].join('\n\n')}\n`;
}

/** One line of text that a CommonMark or GitHub renderer shows letter for letter. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>~|$@]/g, '\\$&')
    // `&eacute;`, which would become a letter; `R&D` stays.
    .replace(/&(?=#?\w+;)/g, '\\&')
    // GitHub makes links of bare addresses, and takes our backslashes into them.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    // Blocks: `# titre`, `- point`, `1. point`, and the rules `---` and `===`.
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|-+\s*$|=+\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
