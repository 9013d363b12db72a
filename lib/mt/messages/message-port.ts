/**
 * What both ends need of a channel. A Worker, a worker's own global scope, and the MessagePort of
 * browsers and of Node are all that.
 */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The page's end: what it can do to a worker, and how it hears that the worker died. */
export interface WorkerPort {
  postMessage(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called when the worker can no longer be relied on: it threw, or a message could not be read. */
  onDeath(listener: () => void): void;
  terminate(): void;
}
