import type { ExportDocument } from './export-document';

/** A cell that begins so is a formula to spreadsheets. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table with a row a sentence: its number, French, English and who wrote the English. A cell that a
 * spreadsheet would compute gets an apostrophe before it, as OWASP's page on CSV injection has it.
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
