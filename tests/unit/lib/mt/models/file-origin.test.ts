import { expect, it, vi } from 'vitest';
import { createWebOrigin } from '@/lib/mt/models/file-origin';
import { readAll } from '@/lib/mt/models/read-patiently';

it('gives the connection of a file free that brings nothing more', async () => {
  const cancel = vi.fn();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(Uint8Array.of(1)),
    cancel,
  });
  const origin = createWebOrigin('site', '/models/', () => Promise.resolve(new Response(stream)));
  const opened = await origin.open('weights.bin');
  if (opened.status !== 'open') throw new Error(opened.status);
  const taken: number[] = [];
  const ended = await readAll(opened.chunks, (chunk) => taken.push(...chunk) > 0, 5);
  expect({ ended, taken }).toEqual({ ended: 'stalled', taken: [1] });
  expect(cancel).toHaveBeenCalledOnce();
});
