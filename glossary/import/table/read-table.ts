import type { Concept, Refused } from '../concept/concept';
import type { ColumnRole } from './column-roles';
import { cellsByRole, conceptOfRow, conceptsOfTermRows, isOfTermRows } from './concepts-of-table';
import type { Row } from './delimited-rows';
import { columnsNamedBy, type GuessedColumns, guessColumns } from './guess-columns';

/** What a reader chose of a table; what is left out is guessed. */
export interface TableChoices {
  /** From 0; null where no row names the columns. */
  readonly headerRow?: number | null;
  readonly columns?: readonly ColumnRole[];
}

export interface ReadTable extends GuessedColumns {
  /** In the order of the table. */
  readonly read: readonly (Concept | Refused)[];
}

/** Reads a table of terms. Rows above the names of the columns are titles, and are passed over. */
export function readTable(rows: readonly Row[], choices: TableChoices): ReadTable {
  const guessed =
    choices.headerRow === undefined
      ? guessColumns(rows)
      : { headerRow: choices.headerRow, columns: columnsNamedBy(rows, choices.headerRow) };
  const columns = choices.columns ?? guessed.columns;
  const { headerRow } = guessed;
  const byRole = cellsByRole(columns);
  const terms = rows
    .slice((headerRow ?? -1) + 1)
    .map((row) => ({ line: row.line, cellsOf: byRole(row) }));
  const read = isOfTermRows(columns)
    ? conceptsOfTermRows(terms)
    : terms.map(({ line, cellsOf }) => conceptOfRow(line, cellsOf));
  return { headerRow, columns, read };
}
