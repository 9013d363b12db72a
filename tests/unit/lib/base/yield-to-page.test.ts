import { expect, it } from 'vitest';
import { mapInSlices, yieldEverySlice } from '@/lib/base/yield-to-page';

it('lets a timer have its turn in the midst of long work, and keeps the order', async () => {
  let time = 0;
  let isInterrupted = false;
  setTimeout(() => {
    isInterrupted = true;
  });
  const seen: boolean[] = [];
  const made = await mapInSlices(
    [1, 2, 3, 4],
    (item, index) => {
      time += 6;
      seen.push(isInterrupted);
      return item * 10 + index;
    },
    yieldEverySlice({ now: () => time }),
  );
  expect(made).toEqual([10, 21, 32, 43]);
  expect(seen).toEqual([false, false, true, true]);
});

it('goes on at once as long as the work is short', async () => {
  let isInterrupted = false;
  setTimeout(() => {
    isInterrupted = true;
  });
  await mapInSlices([1, 2, 3], (item) => item, yieldEverySlice({ now: () => 0 }));
  expect(isInterrupted).toBe(false);
});
