/** Wider spans are mistakes or malice. */
const WIDEST_SPAN = 50;

/** The places of a table's cells, as rows and columns count them where cells reach over several. */
export interface TableCells {
  beginRow(): void;
  /** The place of the next cell of the row, from 1. */
  place(cell: Element): { readonly row: number; readonly column: number };
}

export function createTableCells(): TableCells {
  let row = 0;
  let column = 0;
  /** By column, the last row that a cell from above reaches down to. */
  const takenUntil = new Map<number, number>();
  const spanOf = (cell: Element, name: string) =>
    Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
  return {
    beginRow() {
      row += 1;
      column = 0;
    },
    place(cell) {
      if (row === 0) row = 1;
      do column += 1;
      while ((takenUntil.get(column) ?? 0) >= row);
      const at = column;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let over = 0; over < width; over += 1) {
        if (height > 1) takenUntil.set(at + over, row + height - 1);
      }
      column = at + width - 1;
      return { row, column: at };
    },
  };
}

/**
 * Whether a table holds a page's parts in their places, as old pages and mails do, and no data: another
 * table or headings in it, or one cell a row.
 */
export function isLayoutTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table, h1, h2, h3, h4, h5, h6') !== null) return true;
  return table.querySelector('td + td, td + th, th + td, th + th') === null;
}
