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
  // One that died unheard is not handed out.
  prepared.worker.addEventListener('error', () => {
    if (window.preparedWorker === prepared) window.preparedWorker = undefined;
  });
}

/** The prepared worker, for one that asks first; null when there is none that computes so. */
export function takePreparedWorker(wanted: WorkerRuntime): Worker | null {
  const prepared = window.preparedWorker;
  if (!prepared || !areSameRuntime(prepared.runtime, wanted)) return null;
  window.preparedWorker = undefined;
  return prepared.worker;
}
