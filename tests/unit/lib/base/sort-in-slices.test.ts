import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSlices } from '@/lib/base/sort-in-slices';

const never = () => new AbortController().signal;
const atOnce = () => Promise.resolve();

interface Item {
  readonly key: number;
  readonly place: number;
}

const byKey = (a: Item, b: Item) => a.key - b.key;
const itemsOf = (keys: readonly number[]) => keys.map((key, place): Item => ({ key, place }));

describe('sorting in slices', () => {
  it.each([0, 1, 511, 512, 513, 1_024, 5_000])('sorts %i items as at once', async (count) => {
    const items = itemsOf(Array.from({ length: count }, (_, at) => (at * 7_919) % 613));
    expect(await sortInSlices(items, byKey, never(), atOnce)).toEqual(items.toSorted(byKey));
  });

  it('leaves equals in their order, whatever is sorted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 500, maxLength: 1_600 }),
        async (keys) => {
          const items = itemsOf(keys);
          expect(await sortInSlices(items, byKey, never(), atOnce)).toEqual(items.toSorted(byKey));
        },
      ),
      { seed: 4, numRuns: 20 },
    );
  });

  it('changes nothing of what it is given', async () => {
    const items = Object.freeze(itemsOf([3, 1, 2]));
    expect((await sortInSlices(items, byKey, never(), atOnce))?.map(({ key }) => key)).toEqual([
      1, 2, 3,
    ]);
  });

  it('ends when it is told to, with nothing', async () => {
    const controller = new AbortController();
    let turns = 0;
    const yieldOnce = async () => {
      turns += 1;
      if (turns === 3) controller.abort();
    };
    const items = itemsOf(Array.from({ length: 5_000 }, (_, at) => -at));
    expect(await sortInSlices(items, byKey, controller.signal, yieldOnce)).toBeNull();
    expect(turns).toBe(3);
  });
});
