import { readAnkiHead, rowsOfNotes } from './anki-head';
import { type Row, readDelimitedRows } from './delimited-rows';
import { type Delimiter, delimiters, findDelimiter } from './find-delimiter';
import { isRemark } from './is-remark';
import { isOwnHeader } from './own-columns';

export interface TextTable {
  readonly delimiter: Delimiter;
  /** Without remarks. */
  readonly rows: readonly Row[];
}

/** Excel's own line for the delimiter, before all others. */
const separator = /^\s*"?sep=(.)"?[^\S\n]*(?:\n|$)/i;

/**
 * Cuts a text into the rows of a table. Lines that begin with `#` are remarks, as in OmegaT's and Anki's
 * files, unless the sign is a column's or a term's.
 *
 * @param chosen null where the delimiter is to be found out
 * @param most rows that are read
 */
export function readTextTable(
  text: string,
  chosen: Delimiter | null,
  most = Number.POSITIVE_INFINITY,
): TextTable {
  const even = text.replace(/\r\n?/g, '\n');
  const said = separator.exec(even);
  // The line is emptied, not taken out, so that lines count as in the file.
  const table = said ? even.slice(said[0].length - (said[0].endsWith('\n') ? 1 : 0)) : even;
  const told = delimiters.find((each) => each === said?.[1]);
  const anki = readAnkiHead(table);
  const delimiter = chosen ?? told ?? anki?.delimiter ?? findDelimiter(table);
  const rows = readDelimitedRows(table, delimiter, most);
  // The app writes no remarks.
  const isOwn = isOwnHeader(rows[0]?.cells ?? []);
  if (isOwn) return { delimiter, rows };
  const terms = rows.filter((row) => !isRemark(row)).map(withoutErrors);
  return { delimiter, rows: anki ? rowsOfNotes(terms, anki, delimiter) : terms };
}

/** What a spreadsheet writes in place of a value that it could not work out, in English and in French. */
const error =
  /^#(?:N\/A|NA|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|NOM\?|VALEUR!|NOMBRE!|NUL!)$/;

/** Such a cell is as good as blank: it is no term. */
const withoutErrors = (row: Row): Row =>
  row.cells.some((cell) => error.test(cell))
    ? { ...row, cells: row.cells.map((cell) => (error.test(cell) ? '' : cell)) }
    : row;
