import type { Concept, Refused } from '../concept/concept';
import type { ColumnRole } from './column-roles';
import { conceptOfOwnRow, conceptOfRow } from './concepts-of-table';
import { conceptsOfTermRows, isOfTermRows } from './concepts-of-term-rows';
import type { Row } from './delimited-rows';
import { columnsNamedBy, type GuessedColumns, guessColumns } from './guess-columns';
import { isOwnHeader, ownColumns } from './own-columns';
import { unfoldRows } from './unfold-rows';

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
  const isOwn = choices.columns === undefined && isOwnTable(rows, guessed.headerRow);
  const columns = choices.columns ?? (isOwn ? ownColumns.map(([, role]) => role) : guessed.columns);
  const { headerRow } = guessed;
  const names = headerRow === null ? [] : (rows[headerRow]?.cells ?? []);
  const terms = unfoldRows(rows.slice((headerRow ?? -1) + 1), names, columns);
  const read = isOfTermRows(columns)
    ? conceptsOfTermRows(terms)
    : terms.map(({ line, cellsOf }) =>
        isOwn ? conceptOfOwnRow(line, cellsOf) : conceptOfRow(line, cellsOf),
      );
  return { headerRow, columns, read };
}

const isOwnTable = (rows: readonly Row[], headerRow: number | null): boolean =>
  headerRow !== null && isOwnHeader(rows[headerRow]?.cells ?? []);
