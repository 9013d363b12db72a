import type { MemoryWorker } from './remote-memories';

/** The browser's worker for the memories. */
export function startMemoryWorker(): MemoryWorker {
  const worker = new Worker(new URL('./memory-worker.ts', import.meta.url), { type: 'module' });
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onDeath: (listener) => {
      worker.addEventListener('error', listener);
      worker.addEventListener('messageerror', listener);
    },
    terminate: () => worker.terminate(),
  };
}
