import { type RemoteWorker, remoteWorker } from '@/lib/base/remote-worker';

/** The browser's worker for the memories. */
export const startMemoryWorker = (): RemoteWorker =>
  remoteWorker(new Worker(new URL('./memory-worker.ts', import.meta.url), { type: 'module' }));
