import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { type Concept, unsaidOfConcept } from '@/glossary/import/concept/build-entry';
import type { ImportFailure } from '@/glossary/import/concept/imported-glossary';
import { fail, type Result, succeed } from '@/lib/base/result';
import { columnsOfHeader, columnsOfRow, type TermTableColumns } from './columns';
import { findDelimiter } from './find-delimiter';

interface Row {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of terms: French, English and perhaps a comment, separated by tabs, semicolons or commas.
 * A first row of column names may put them in another order. As DeepL writes it, a third and a fourth
 * column may name the languages; as OmegaT does, lines that begin with `#` are remarks.
 */
export function readTermTable(text: string): Result<readonly Concept[], ImportFailure> {
  const rows = readRows(text.replace(/\r\n?/g, '\n'));
  if (!rows.ok) return rows;
  const [first, second] = rows.value;
  const named = first ? columnsOfHeader(first.cells, second?.cells ?? null) : null;
  return succeed(
    rows.value.slice(named ? 1 : 0).map((row) => conceptOf(row, named ?? columnsOfRow(row.cells))),
  );
}

/** @param text with one kind of line end */
function readRows(text: string): Result<readonly Row[], ImportFailure> {
  const delimiter = findDelimiter(text);
  const isTabbed = delimiter === '\t';
  const rows: Row[] = [];
  let linesRead = 0;
  try {
    parse(text, {
      delimiter,
      // A tool that writes tabs seldom quotes, and a lone quotation mark is an inch.
      quote: isTabbed ? null : '"',
      record_delimiter: '\n',
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: readonly string[], { lines }) => {
        linesRead = lines;
        rows.push({
          line: lines - cells.reduce((sum, cell) => sum + countBreaks(cell), 0),
          cells: cells.map((cell) => onOneLine(isTabbed ? unquote(cell) : cell)),
        });
      },
    });
    return succeed(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ code: 'file-malformed', ...mistakeOf(error, linesRead) });
  }
}

/** All that can be wrong with a table is its quotation marks. */
function mistakeOf({ code, lines }: CsvError, linesRead: number) {
  // Of a mark that is not closed the parser names the file's last line.
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return { line: linesRead + 1, detail: 'a quotation mark is opened and not closed' };
  }
  return {
    line: typeof lines === 'number' ? lines : linesRead + 1,
    detail: 'a quotation mark stands within a cell and is not doubled',
  };
}

const countBreaks = (cell: string): number => cell.split('\n').length - 1;

/** What spreadsheets do to a cell that has a comma or a quotation mark. */
const unquote = (cell: string): string =>
  /^"[^"]*(?:""[^"]*)*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

const onOneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

const conceptOf = (
  { line, cells }: Row,
  { french, english, comment }: TermTableColumns,
): Concept => ({
  ...unsaidOfConcept,
  line,
  french: [cells[french] ?? ''],
  english: [cells[english] ?? ''],
  definition: cells[comment] ?? '',
});
