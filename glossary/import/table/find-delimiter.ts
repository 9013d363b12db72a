/** What may stand between the cells of a table. */
export const delimiters = ['\t', ';', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Finds what stands between the cells of a table: tabs where the rows have them, else whichever of the
 * others parts most of the rows alike.
 *
 * @param text with line feeds between its lines
 */
export function findDelimiter(text: string): Delimiter {
  const rows = firstRows(text);
  // A tab in a row of commas is rare; a comma in a row of tabs is not.
  if (rows.filter((row) => row.includes('\t')).length * 2 > rows.length) return '\t';
  const unquoted = firstRows(text.slice(0, SAMPLE).replace(/"[^"]*"/g, '""'));
  return (
    delimiters
      .map((delimiter) => ({ delimiter, score: regularity(unquoted, delimiter) }))
      // Of as good ones the semicolon goes before the comma, which words have too.
      .reduce((best, next) => (next.score > best.score ? next : best)).delimiter
  );
}

/** In UTF-16 units. Of a long table a beginning is enough. */
const SAMPLE = 100_000;

/** Leaves out blank lines and remarks. */
function firstRows(text: string): readonly string[] {
  return text
    .slice(0, SAMPLE)
    .split('\n')
    .filter((line) => /^\s*[^\s#]/.test(line))
    .slice(0, 200);
}

/**
 * How many rows have as many delimiters as most have. Few in many rows count for more than many in few,
 * so that a title above the table does not matter.
 */
function regularity(rows: readonly string[], delimiter: Delimiter): number {
  const byCount = new Map<number, number>();
  for (const row of rows) {
    const count = row.split(delimiter).length - 1;
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  }
  const [most = 0] = [...byCount.values()].toSorted((a, b) => b - a);
  // Some of the rows may have a comment more than the others.
  const all = [...byCount.values()].reduce((sum, count) => sum + count, 0);
  return most + all / 1000;
}
