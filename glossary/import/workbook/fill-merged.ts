import type { Row } from '../table/delimited-rows';

/** A cell that stands over several rows. */
export interface MergedCell {
  /** From 0. */
  readonly column: number;
  /** The lines of its first row and its last. */
  readonly first: number;
  readonly last: number;
}

/** Merged cells of a sheet, and rows of one of them, that are looked at: no table of terms has more. */
const MOST_MERGED = 20_000;
const MOST_ROWS = 500;

/**
 * Gives each row the words of a cell that stands over it and others: a French term beside several rows of
 * English is that of all of them.
 */
export function fillMerged(rows: readonly Row[], merged: readonly MergedCell[]): readonly Row[] {
  if (merged.length === 0) return rows;
  const filled = [...rows];
  const places = new Map(rows.map(({ line }, place) => [line, place]));
  for (const { column, first, last } of merged.slice(0, MOST_MERGED)) {
    const words = filled[places.get(first) ?? -1]?.cells[column] ?? '';
    if (words === '') continue;
    for (let line = first + 1; line <= Math.min(last, first + MOST_ROWS); line += 1) {
      const place = places.get(line);
      const row = place === undefined ? undefined : filled[place];
      if (place === undefined || row === undefined || row.cells[column]) continue;
      const cells = [...row.cells];
      while (cells.length <= column) cells.push('');
      cells[column] = words;
      filled[place] = { ...row, cells };
    }
  }
  return filled;
}
