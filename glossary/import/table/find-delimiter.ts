export type Delimiter = '\t' | ';' | ',';

/**
 * Finds the delimiter of a table: tabs where the first row has one, else the semicolon or the comma,
 * whichever divides more rows as it divides the first.
 *
 * @param text with line feeds between its lines
 */
export function findDelimiter(text: string): Delimiter {
  // A tab in a row of commas is rare; a comma in a row of tabs is not.
  if (firstRows(text)[0]?.includes('\t')) return '\t';
  const rows = firstRows(text.replace(/"[^"]*"/g, '""'));
  return regularity(rows, ';') > regularity(rows, ',') ? ';' : ',';
}

/** Gives the first rows without blank lines and comments. A long table needs no more. */
function firstRows(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*[^\s#]/.test(line))
    .slice(0, 200);
}

/**
 * Counts the rows that have as many delimiters as the first one, which has some. Among equals, more cells
 * count for more.
 */
function regularity(rows: readonly string[], delimiter: Delimiter): number {
  const [first = 0, ...others] = rows.map((row) => row.split(delimiter).length - 1);
  if (first === 0) return 0;
  return 1 + others.filter((count) => count === first).length + first / 1000;
}
