/** The columns whose cells are edited in their place, from the left. */
export const cellColumns = ['french', 'english', 'domain'] as const;
export type CellColumn = (typeof cellColumns)[number];

/** Where one is in the table. */
export interface TablePlace {
  /** From 0. */
  readonly row: number;
  /** Null on the row as a whole. */
  readonly column: CellColumn | null;
}

/** What a key does in a table of rows. */
export type TableCommand =
  | { readonly kind: 'go'; readonly to: TablePlace }
  /** Selects the row that one is at and the next or the one before, and goes there. */
  | { readonly kind: 'extend'; readonly by: 1 | -1 }
  | { readonly kind: 'edit'; readonly column: CellColumn }
  | { readonly kind: 'toggle' | 'select-all' | 'open' | 'remove' };

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Finds the command of a key; null when the key is the browser's.
 *
 * @param at what has the focus
 * @param rows how many there are
 * @param page rows of a screen
 */
export function tableCommand(
  { key, shiftKey, ctrlKey, metaKey }: KeyPress,
  at: TablePlace,
  rows: number,
  page: number,
): TableCommand | null {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'select-all' } : null;
  const { row, column } = at;
  const goTo = (to: number): TableCommand => ({ kind: 'go', to: { row: to, column } });
  switch (key) {
    case 'ArrowDown':
      return shiftKey ? { kind: 'extend', by: 1 } : goTo(row + 1);
    case 'ArrowUp':
      return shiftKey ? { kind: 'extend', by: -1 } : goTo(row - 1);
    case 'ArrowRight':
      return { kind: 'go', to: { row, column: columnAfter(column, 1) ?? column } };
    case 'ArrowLeft':
      return { kind: 'go', to: { row, column: columnAfter(column, -1) } };
    case 'PageDown':
      return goTo(row + page);
    case 'PageUp':
      return goTo(row - page);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(rows - 1);
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return column === null ? { kind: 'open' } : { kind: 'edit', column };
    case 'F2':
      return { kind: 'edit', column: column ?? cellColumns[0] };
    case 'Escape':
      return column === null ? null : { kind: 'go', to: { row, column: null } };
    case 'Delete':
      return { kind: 'remove' };
    default:
      return null;
  }
}

/** The column beside another; null beyond the last, and before the first, where the row as a whole is. */
export function columnAfter(column: CellColumn | null, by: 1 | -1): CellColumn | null {
  const place = column === null ? -1 : cellColumns.indexOf(column);
  return cellColumns[place + by] ?? null;
}

/** The cell that Tab goes on to from another, in the next row or the one before at its end; null at the last. */
export function nextCell(
  { row, column }: { readonly row: number; readonly column: CellColumn },
  by: 1 | -1,
  rows: number,
): { readonly row: number; readonly column: CellColumn } | null {
  const beside = columnAfter(column, by);
  if (beside !== null) return { row, column: beside };
  const other = cellColumns.at(by === 1 ? 0 : -1);
  const next = row + by;
  return other === undefined || next < 0 || next >= rows ? null : { row: next, column: other };
}
