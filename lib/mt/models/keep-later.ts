import type { FileStore } from './file-store';

/**
 * The store, which keeps nothing before it may: writing a model takes the processor and the disk from
 * the first sentence.
 *
 * @param untilItMay waited for with each file; never rejects
 */
export const keepLater = (store: FileStore, untilItMay: () => Promise<void>): FileStore => ({
  ...store,
  keep: (name, bytes) => untilItMay().then(() => store.keep(name, bytes)),
});
