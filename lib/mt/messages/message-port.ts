import type { ModelFailure } from '@/lib/base/failure';
import type { RemoteWorker } from '@/lib/base/remote-worker';

/**
 * The part of a channel that both ends need. A Worker, a worker's own global scope, and the MessagePort of
 * browsers and of Node all have it.
 */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The page's end of the channel, with the control of the worker and the news of its death. */
export interface WorkerPort extends RemoteWorker {
  /** Finds out why the worker could not start; null where nothing can be found out. */
  findCause?(): Promise<ModelFailure | null>;
}
