import type { ExportDocument } from './export-document';

/** A cell that begins like this is a formula to spreadsheets. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a table with a row for each sentence: its number, French, English and who wrote the English. A
 * cell that a spreadsheet would compute gets an apostrophe before it, as OWASP's page on CSV injection
 * recommends.
 */
export function writeTabSeparated({ paragraphs }: ExportDocument): string {
  const rows = paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ id, french, english, origin }) => [id, french, english ?? '', origin ?? '']),
  );
  return [['sentence', 'fr', 'en', 'origin'], ...rows]
    .map((cells) => `${cells.map(harmless).join('\t')}\n`)
    .join('');
}

const harmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
