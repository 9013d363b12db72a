import type { WorkerPort } from './message-port';

/** Starts the browser's worker. The bundler finds its code by this very expression. */
export function startTranslationWorker(): WorkerPort {
  const worker = new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module' });
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
