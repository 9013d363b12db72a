import type { ColumnRole } from './column-roles';
import { type CellsOf, cellsByRole } from './concepts-of-table';
import type { Row } from './delimited-rows';

/**
 * The rows of a table by what their cells hold. A table that was folded to save paper has its columns again
 * beside them, `fr;en;fr;en`: each of its rows is several.
 *
 * @param names of the columns
 */
export function unfoldRows(
  rows: readonly Row[],
  names: readonly string[],
  columns: readonly ColumnRole[],
): readonly { readonly line: number; readonly cellsOf: CellsOf }[] {
  const width = foldOf(names);
  if (width === null || !['french', 'english'].every((role) => isWithin(columns, width, role))) {
    const byRole = cellsByRole(columns);
    return rows.map((row) => ({ line: row.line, cellsOf: byRole(row) }));
  }
  const starts = columns.flatMap((_, column) => (column % width === 0 ? [column] : []));
  const folds = starts.map((start) => ({
    start,
    byRole: cellsByRole(columns.slice(start, start + width)),
  }));
  return rows.flatMap(({ line, cells }) =>
    folds.flatMap(({ start, byRole }) => {
      const part = cells.slice(start, start + width);
      return part.some((cell) => cell !== '')
        ? [{ line, cellsOf: byRole({ line, cells: part }) }]
        : [];
    }),
  );
}

const isWithin = (columns: readonly string[], width: number, role: string): boolean =>
  columns.slice(0, width).includes(role);

/** After how many columns their names come again; null where they do not. A blank column may stand between. */
function foldOf(names: readonly string[]): number | null {
  const last = names.findLastIndex((name) => name !== '') + 1;
  for (let width = 2; width < last; width += 1) {
    // After the last of them no blank column is left.
    const isWhole = last % width === 0 || (last % width === width - 1 && names[width - 1] === '');
    const isAgain = names.slice(0, last).every((name, column) => name === names[column % width]);
    if (isWhole && isAgain) return width;
  }
  return null;
}
