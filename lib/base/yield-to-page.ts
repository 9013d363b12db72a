/** Resolves when the page has had its turn to paint and to answer. */
export type YieldToPage = () => Promise<void>;

/**
 * Lets the page paint and answer before the work goes on. It uses a timer, because a message to the page
 * itself arrives some milliseconds sooner, so soon that painting and clicks would wait.
 */
export const yieldToPage: YieldToPage = () => new Promise((resolve) => setTimeout(resolve));

/** A slice of work stays well below the 50 ms that a reader feels, whatever else the page does. */
const SLICE_MS = 12;

/**
 * Creates a function to await between the steps of long work: it yields when a slice of time is over, and
 * otherwise resolves at once.
 *
 * @param options.sliceMs how long the work may go on without a pause
 * @param options.now milliseconds, from any start
 * @param options.pause what it does between two slices
 */
export function yieldEverySlice({
  sliceMs = SLICE_MS,
  now = () => performance.now(),
  pause = yieldToPage,
}: {
  readonly sliceMs?: number;
  readonly now?: () => number;
  readonly pause?: YieldToPage;
} = {}): YieldToPage {
  let startedAt = now();
  return async () => {
    if (now() - startedAt < sliceMs) return;
    await pause();
    startedAt = now();
  };
}

/** Maps items one by one, in their order, and yields to the page when a slice of time is over. */
export async function mapInSlices<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item, index: number) => Mapped,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): Promise<Mapped[]> {
  const mapped: Mapped[] = [];
  for (const [index, item] of items.entries()) {
    await yieldIfDue();
    mapped.push(map(item, index));
  }
  return mapped;
}
