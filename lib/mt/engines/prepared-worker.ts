import { nameOfWorker } from '@/lib/mt/messages/worker-name';
import { defaultModelId } from '@/lib/mt/models/registry';
import { areSameRuntime, type WorkerRuntime } from '@/lib/mt/setup/engine-setup';
import { setupInUse } from '@/lib/mt/setup/setup-in-use';

/** A worker that was started before it was needed. */
export interface PreparedWorker {
  readonly worker: Worker;
  readonly runtime: WorkerRuntime;
}

declare global {
  interface Window {
    /**
     * The script that prepares the worker and the page that takes it are bundled apart, and share this
     * global.
     */
    preparedWorker?: PreparedWorker | undefined;
  }
}

/** A worker that nobody took by then is ended, as an idle engine is: the page uses another translator. */
const KEPT_MS = 60_000;

/**
 * Starts a worker before its first task. It loads its code, compiles its runtime and reads the model that a
 * page begins with. Nothing happens where there are no workers.
 *
 * @param script the worker's address
 */
export function prepareWorker(script: URL): void {
  if (!('Worker' in window)) return;
  const { runtime } = setupInUse();
  const name = nameOfWorker({ runtime, model: defaultModelId });
  const prepared = { worker: new Worker(script, { type: 'module', name }), runtime };
  window.preparedWorker = prepared;
  const forget = () => {
    if (window.preparedWorker !== prepared) return;
    window.preparedWorker = undefined;
    prepared.worker.terminate();
  };
  // A worker that died meanwhile is not handed out.
  prepared.worker.addEventListener('error', forget);
  setTimeout(forget, KEPT_MS);
}

/**
 * Gives the prepared worker to the first that asks; null when there is none with this runtime. One with
 * another runtime is ended, because nobody else would ask for it and it holds a model.
 */
export function takePreparedWorker(wanted: WorkerRuntime): Worker | null {
  const prepared = window.preparedWorker;
  if (!prepared) return null;
  window.preparedWorker = undefined;
  if (areSameRuntime(prepared.runtime, wanted)) return prepared.worker;
  prepared.worker.terminate();
  return null;
}
