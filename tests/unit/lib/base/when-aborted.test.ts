import { expect, it } from 'vitest';
import { whenAborted } from '@/lib/base/when-aborted';

it('resolves at once when the signal has aborted before', async () => {
  await expect(whenAborted(AbortSignal.abort())).resolves.toBeUndefined();
});

it('resolves when the signal aborts, and not before', async () => {
  const controller = new AbortController();
  let isOver = false;
  const over = whenAborted(controller.signal).then(() => {
    isOver = true;
  });
  await Promise.resolve();
  expect(isOver).toBe(false);
  controller.abort();
  await over;
  expect(isOver).toBe(true);
});
