/** So many lines are looked at to tell whether a table is in order. */
const SAMPLES = 64;

/**
 * Whether a table ends with a line's end and is in order, at its ends and in some places between.
 *
 * @param keyOf gives the key of a line by which lines are in order of UTF-16 units; null for a bad line
 */
export function isInOrder(table: string, keyOf: (line: string) => string | null): boolean {
  if (!table.endsWith('\n')) return false;
  let before = '';
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const at = Math.floor(((table.length - 1) * sample) / (SAMPLES - 1));
    const key = keyOf(lineAt(table, Math.min(at, table.length - 1)).text);
    if (key === null || key < before) return false;
    before = key;
  }
  return true;
}

/** Finds the line of a key by binary search, without its end; null when the table has none. */
export function findLine(
  table: string,
  key: string,
  keyOf: (line: string) => string,
): string | null {
  let [low, high] = [0, table.length];
  while (low < high) {
    const { start, end, text } = lineAt(table, (low + high) >> 1);
    const found = keyOf(text);
    if (found === key) return text;
    if (found < key) low = end;
    else high = start;
  }
  return null;
}

/** Finds the line around a place of the table; its end is where the next one starts. */
function lineAt(table: string, at: number) {
  const start = at === 0 ? 0 : table.lastIndexOf('\n', at - 1) + 1;
  const end = table.indexOf('\n', at) + 1;
  return { start, end, text: table.slice(start, end - 1) };
}
