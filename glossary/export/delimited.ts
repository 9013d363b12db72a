/** Writes rows as RFC 4180 has them: a cell is quoted where it must be. */
export const writeDelimited = (
  rows: readonly (readonly string[])[],
  delimiter: ',' | '\t',
  lineEnd: '\r\n' | '\n',
): string =>
  rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter) + lineEnd).join('');

const quote = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) || /^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
