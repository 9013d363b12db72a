import type { ModelFailure } from '@/lib/base/failure';
import { remoteWorker } from '@/lib/base/remote-worker';
import type { WorkerPort } from '@/lib/mt/messages/message-port';
import { nameOfWorker } from '@/lib/mt/messages/worker-name';
import { findModel } from '@/lib/mt/models/registry';
import type { WorkerRuntime } from '@/lib/mt/setup/engine-setup';
import { engineFolder } from './engine-folder';
import { takePreparedWorker } from './prepared-worker';

/** Gives the prepared worker, or starts a new one. */
export function startTranslationWorker(runtime: WorkerRuntime, model: string): WorkerPort {
  const isFromHub = findModel(model)?.from === 'hub';
  const worker =
    (isFromHub ? null : takePreparedWorker(runtime)) ??
    createWorker(runtime, isFromHub ? hubWorkerFile : workerFile);
  return { ...remoteWorker(worker), findCause: findCauseOfDeath };
}

/** By then a small file has come, or its connection brings nothing. */
const PATIENCE_MS = 10_000;

/** The browser tells nothing of why a worker could not start: its file is asked for again. */
async function findCauseOfDeath(): Promise<ModelFailure | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const { ok } = await fetch(workerFile, { method: 'HEAD', cache: 'no-store', signal });
    return ok ? null : { code: 'engine-missing', file: workerFile };
  } catch (error) {
    const isStalled = error instanceof DOMException && error.name === 'TimeoutError';
    return { code: isStalled ? 'model-file-stalled' : 'network-unreachable', file: workerFile };
  }
}

const workerFile = `${engineFolder}worker.js`;
/** The same, which may reach the hub: the site's policy for it says so. */
const hubWorkerFile = `${engineFolder}hub-worker.js`;

const createWorker = (runtime: WorkerRuntime, file: string) =>
  new Worker(file, {
    type: 'module',
    name: nameOfWorker({ runtime, model: null }),
  });
