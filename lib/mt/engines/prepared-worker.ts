import { nameOfWorker } from '@/lib/mt/messages/worker-name';
import { defaultModelId } from '@/lib/mt/models/registry';
import { areSameRuntime, type WorkerRuntime } from '@/lib/mt/setup/engine-setup';
import { setupInUse } from '@/lib/mt/setup/setup-in-use';

/** A worker that was started before anyone asked for it. */
export interface PreparedWorker {
  readonly worker: Worker;
  readonly runtime: WorkerRuntime;
}

declare global {
  interface Window {
    /** The script that prepares it and the page that takes it are bundled apart, and meet here. */
    preparedWorker?: PreparedWorker | undefined;
  }
}

/** One that nobody has asked for by then is let go, as an idle engine is: the page has another translator. */
const KEPT_MS = 60_000;

/**
 * Starts a worker ahead of its first task: it loads its code, compiles its runtime and reads the model
 * that a page begins with. Does nothing where there are no workers.
 *
 * @param script the worker's
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
  // One that died unheard is not handed out.
  prepared.worker.addEventListener('error', forget);
  setTimeout(forget, KEPT_MS);
}

/**
 * The prepared worker, for one that asks first; null when there is none that computes so. One that
 * computes otherwise is ended: nobody else would ask for it, and it holds a model.
 */
export function takePreparedWorker(wanted: WorkerRuntime): Worker | null {
  const prepared = window.preparedWorker;
  if (!prepared) return null;
  window.preparedWorker = undefined;
  if (areSameRuntime(prepared.runtime, wanted)) return prepared.worker;
  prepared.worker.terminate();
  return null;
}
