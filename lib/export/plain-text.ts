import {
  type ExportDocument,
  type ExportOptions,
  type ExportTerm,
  englishParagraph,
} from './export-document';
import { machineNotice, termsHeading } from './notice';

/**
 * Writes paragraphs with a blank line between them. With both languages, the English is on the line after
 * its French. The title is left out, because it is no part of the text that a reader pastes elsewhere.
 */
export function writePlainText(
  { paragraphs, terms }: ExportDocument,
  { sides, hasNotice }: ExportOptions,
): string {
  const blocks = paragraphs.map((paragraph) => {
    const english = englishParagraph(paragraph, sides);
    return sides === 'both' ? `${paragraph.french}\n${english}\n` : `${english}\n`;
  });
  return [
    ...blocks,
    ...(terms.length === 0 ? [] : [`${termsHeading}\n${terms.map(termLine).join('')}`]),
    ...(hasNotice ? [`${machineNotice({ paragraphs })}\n`] : []),
  ].join('\n');
}

/** Writes a term: `corridor de Lachin = Lachin corridor: the only road …`. */
const termLine = ({ french, english, definition }: ExportTerm): string => {
  const renderings = english.length === 0 ? '' : ` = ${english.join(', ')}`;
  return `${french}${renderings}${definition === '' ? '' : `: ${definition}`}\n`;
};
