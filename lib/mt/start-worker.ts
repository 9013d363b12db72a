import type { WorkerPort } from './message-port';

/** One that was started before anyone asked for it. */
let prepared: Worker | null = null;

/**
 * Starts a worker ahead of its first task: it loads its code and compiles its runtime meanwhile. Does
 * nothing where there are no workers, as on the server.
 */
export function prepareTranslationWorker(): void {
  if (prepared !== null || !('Worker' in globalThis)) return;
  const worker = createWorker();
  prepared = worker;
  // One that died unheard is not handed out.
  worker.addEventListener('error', () => {
    if (prepared === worker) prepared = null;
  });
}

/** The browser's worker: the prepared one, or a new one. */
export function startTranslationWorker(): WorkerPort {
  const worker = prepared ?? createWorker();
  prepared = null;
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

/** The bundler finds the worker's code by this very expression. */
const createWorker = () =>
  new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module' });
