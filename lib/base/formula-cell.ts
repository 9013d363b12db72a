/** What begins a formula in a spreadsheet, perhaps after marks that made it harmless. */
const formula = /^'*[=+\-@\t\r]/;

/** An apostrophe before it makes a spreadsheet take a cell for text, not for a formula. */
export const makeHarmless = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Takes off the apostrophe that `makeHarmless`, and others, put before a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
