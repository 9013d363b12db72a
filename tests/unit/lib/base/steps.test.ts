import { expect, it, vi } from 'vitest';
import { doAtOnce, doInSlices, type Steps } from '@/lib/base/steps';

function* countTo(last: number): Steps<number> {
  let count = 0;
  while (count < last) {
    yield;
    count += 1;
  }
  return count;
}

const pause = () => vi.fn(() => Promise.resolve());

it.each([0, 1, 31, 32, 33, 1_000])('gives what %i steps come to', async (steps) => {
  expect(doAtOnce(countTo(steps))).toBe(steps);
  await expect(doInSlices(countTo(steps), new AbortController().signal, pause())).resolves.toBe(
    steps,
  );
});

it('lets the page have its turn every few steps', async () => {
  const yieldIfDue = pause();
  await doInSlices(countTo(320), new AbortController().signal, yieldIfDue);
  expect(yieldIfDue).toHaveBeenCalledTimes(11);
});

it('ends without a value when it is not wanted any more', async () => {
  const abort = new AbortController();
  const yieldIfDue = vi.fn(() => {
    if (yieldIfDue.mock.calls.length === 3) abort.abort();
    return Promise.resolve();
  });
  await expect(doInSlices(countTo(1_000), abort.signal, yieldIfDue)).resolves.toBeNull();
  expect(yieldIfDue).toHaveBeenCalledTimes(3);
});
