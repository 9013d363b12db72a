import type { WorkerPort } from '@/lib/mt/messages/message-port';
import { nameOfWorker } from '@/lib/mt/messages/worker-name';
import type { WorkerRuntime } from '@/lib/mt/setup/engine-setup';
import { engineFolder } from './engine-folder';
import { takePreparedWorker } from './prepared-worker';

/** Gives the prepared worker, or starts a new one. */
export function startTranslationWorker(runtime: WorkerRuntime): WorkerPort {
  const worker = takePreparedWorker(runtime) ?? createWorker(runtime);
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

const createWorker = (runtime: WorkerRuntime) =>
  new Worker(`${engineFolder}worker.js`, {
    type: 'module',
    name: nameOfWorker({ runtime, model: null }),
  });
