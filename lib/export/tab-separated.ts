import { makeHarmless } from '@/lib/base/formula-cell';
import type { ExportDocument } from './export-document';

/**
 * Writes a table with a row for each sentence: its number, French, English and who wrote the English. A
 * cell that a spreadsheet would compute gets an apostrophe before it, as OWASP's page on CSV injection
 * recommends; one that begins with a quotation mark is quoted, because a spreadsheet would take all up to the
 * next mark, rows and all, for one cell.
 */
export function writeTabSeparated({ paragraphs }: ExportDocument): string {
  const rows = paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ id, french, english, origin }) => [id, french, english ?? '', origin ?? '']),
  );
  return [['sentence', 'fr', 'en', 'origin'], ...rows]
    .map((cells) => `${cells.map(write).join('\t')}\n`)
    .join('');
}

const write = (cell: string): string =>
  cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : makeHarmless(cell);
