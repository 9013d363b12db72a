import { type ExportDocument, type ExportSides, englishParagraph } from './export-document';

/**
 * Paragraphs with a blank line between them; with both languages, the English on the line after its
 * French. The title is left out: it is no part of the text that one pastes elsewhere.
 */
export const writePlainText = ({ paragraphs }: ExportDocument, sides: ExportSides): string =>
  paragraphs
    .map((paragraph) => {
      const english = englishParagraph(paragraph, sides);
      return sides === 'both' ? `${paragraph.french}\n${english}\n` : `${english}\n`;
    })
    .join('\n');
