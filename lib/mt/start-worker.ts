import type { WorkerPort } from './message-port';
import { areSameRuntime, nameOfRuntime, type WorkerRuntime } from './setup/engine-setup';
import { setupInUse } from './setup/setup-in-use';

/** One that was started before anyone asked for it. */
let prepared: { readonly worker: Worker; readonly runtime: WorkerRuntime } | null = null;

/**
 * Starts a worker ahead of its first task: it loads its code and compiles its runtime meanwhile. Does
 * nothing where there are no workers, as on the server.
 */
export function prepareTranslationWorker(): void {
  if (prepared !== null || !('Worker' in globalThis)) return;
  const { runtime } = setupInUse();
  const worker = createWorker(runtime);
  prepared = { worker, runtime };
  // One that died unheard is not handed out.
  worker.addEventListener('error', () => {
    if (prepared?.worker === worker) prepared = null;
  });
}

/** The browser's worker: the prepared one, or a new one. */
export function startTranslationWorker(runtime: WorkerRuntime): WorkerPort {
  const worker = takePrepared(runtime) ?? createWorker(runtime);
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

function takePrepared(runtime: WorkerRuntime): Worker | null {
  if (prepared === null || !areSameRuntime(prepared.runtime, runtime)) return null;
  const { worker } = prepared;
  prepared = null;
  return worker;
}

/** The bundler finds the worker's code by this very expression. */
const createWorker = (runtime: WorkerRuntime) =>
  new Worker(new URL('./worker/main.ts', import.meta.url), {
    type: 'module',
    name: nameOfRuntime(runtime),
  });
