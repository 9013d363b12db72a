import type { Row } from '../table/delimited-rows';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Without rows that have no words; their lines are the numbers that the sheet has beside them. */
  readonly rows: readonly Row[];
}

/** Rows of all sheets together. */
export const mostRows = 300_000;

/** Columns of a sheet that are looked at. */
export const mostColumns = 200;
