import type { FileStore } from './file-store';

/**
 * The store, which keeps nothing before it may: writing a model takes the processor and the disk from
 * the first sentence.
 *
 * @param mayKeep never rejects
 */
export const keepLater = (store: FileStore, mayKeep: Promise<void>): FileStore => ({
  ...store,
  keep: (name, bytes) => mayKeep.then(() => store.keep(name, bytes)),
});
