/** The page's end of a worker. */
export interface RemoteWorker {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /**
   * Calls the listener when the worker can no longer be relied on: it threw, or a message could not be
   * read.
   */
  onDeath(listener: () => void): void;
  terminate(): void;
}

/** Gives a worker of the browser as the page speaks to it. */
export const remoteWorker = (worker: Worker): RemoteWorker => ({
  postMessage: (message) => worker.postMessage(message),
  onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
  onDeath: (listener) => {
    worker.addEventListener('error', listener);
    worker.addEventListener('messageerror', listener);
  },
  terminate: () => worker.terminate(),
});
