import { expect, it } from 'vitest';
import { previewFile } from '@/glossary/merge/preview-file';
import type { RemoteWorker } from '@/lib/base/remote-worker';

/** A worker that says this, and then dies. */
function dyingAfter(messages: readonly unknown[]): RemoteWorker {
  let hear: (message: unknown) => void = () => undefined;
  return {
    postMessage: () => undefined,
    onMessage: (listener) => {
      hear = listener;
    },
    onDeath: (listener) => {
      queueMicrotask(() => {
        for (const message of messages) hear(message);
        listener();
      });
    },
    terminate: () => undefined,
  };
}

it.each([
  ['cannot be loaded', [], 'glossary-reader-missing'],
  ['dies of the file', [{ kind: 'begun' }], 'glossary-file-unreadable'],
])('a glossary’s reader that %s is told as that', async (_, messages, code) => {
  const { signal } = new AbortController();
  const read = await previewFile(() => dyingAfter(messages), new Blob(), {}, signal);
  expect(read).toEqual({ ok: false, failure: { code } });
});
