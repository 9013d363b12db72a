/** Awaited in the midst of long work: lets whatever else waits for this thread have its turn. */
export type GiveWay = () => Promise<void>;

/** With what a page does besides, a slice of work stays well below the 50 ms that are felt. */
const SLICE_MS = 12;

/**
 * Gives way once a slice, and otherwise goes on at once. By a timer: a message to oneself comes sooner
 * by some milliseconds, and so soon that painting and clicks would wait.
 */
export function createGiveWay(now: () => number = () => performance.now()): GiveWay {
  let begunAt = now();
  return () => {
    if (now() - begunAt < SLICE_MS) return Promise.resolve();
    return new Promise((resolve) => {
      setTimeout(() => {
        begunAt = now();
        resolve();
      });
    });
  };
}

/** Maps one by one, giving way between. */
export async function mapGivingWay<Item, Made>(
  items: readonly Item[],
  map: (item: Item, index: number) => Made,
  giveWay: GiveWay,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [index, item] of items.entries()) {
    await giveWay();
    made.push(map(item, index));
  }
  return made;
}
