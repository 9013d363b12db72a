/**
 * The fewest words that must be put in, left out or exchanged to make one list of the other
 * (Levenshtein's distance), by Wagner and Fischer's table, of which two rows are kept.
 *
 * @param a word ids
 * @param b word ids
 * @param limit distances beyond it are not told apart
 * @returns `limit + 1` when the distance is greater than `limit`
 */
export function wordDistance(a: ArrayLike<number>, b: ArrayLike<number>, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Uint32Array.from({ length: b.length + 1 }, (_, column) => column);
  let row = new Uint32Array(b.length + 1);
  for (let line = 1; line <= a.length; line += 1) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= b.length; column += 1) {
      const exchange = (above[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      const oneMore = 1 + Math.min(above[column] ?? 0, row[column - 1] ?? 0);
      const fewest = Math.min(exchange, oneMore);
      row[column] = fewest;
      if (fewest < least) least = fewest;
    }
    if (least > limit) return limit + 1;
    [above, row] = [row, above];
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}
