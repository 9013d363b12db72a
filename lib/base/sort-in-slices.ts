import { type YieldToPage, yieldEverySlice } from './yield-to-page';

/** So few are sorted in less than a slice of time. */
const RUN = 512;
/** Items that are merged between two looks at the clock. */
const LOOKED_AFTER = 128;

/**
 * Sorts as `toSorted` does, equals in their order, and yields to the page when a slice of time is over.
 *
 * @returns null when `signal` ended it
 */
export async function sortInSlices<Item extends object>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  signal: AbortSignal,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): Promise<readonly Item[] | null> {
  let runs: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += RUN) {
    await yieldIfDue();
    if (signal.aborted) return null;
    runs.push(items.slice(start, start + RUN).sort(compare));
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let place = 0; place < runs.length; place += 2) {
      const [first = [], second = []] = runs.slice(place, place + 2);
      const run = await merge(first, second, compare, signal, yieldIfDue);
      if (run === null) return null;
      merged.push(run);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<Item extends object>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
  signal: AbortSignal,
  yieldIfDue: YieldToPage,
): Promise<readonly Item[] | null> {
  const merged: Item[] = [];
  let [a, b] = [0, 0];
  while (a < first.length || b < second.length) {
    if (merged.length % LOOKED_AFTER === 0) {
      await yieldIfDue();
      if (signal.aborted) return null;
    }
    const [left, right] = [first[a], second[b]];
    const takesLeft =
      b >= second.length ||
      (a < first.length && left !== undefined && right !== undefined && compare(left, right) <= 0);
    const next = takesLeft ? left : right;
    if (takesLeft) a += 1;
    else b += 1;
    if (next !== undefined) merged.push(next);
  }
  return merged;
}
