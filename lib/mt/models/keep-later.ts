import type { FileStore } from './file-store';

/**
 * Wraps a store so that it keeps nothing before it may: writing a model takes processor and disk from the
 * first sentence.
 *
 * @param untilItMay awaited with each file; never rejects
 */
export const keepLater = (store: FileStore, untilItMay: () => Promise<void>): FileStore => ({
  ...store,
  keep: (name, bytes) => untilItMay().then(() => store.keep(name, bytes)),
});
