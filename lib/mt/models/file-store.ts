/**
 * Keeps verified files between visits. Keeping is a convenience: a store that cannot keep or find something
 * behaves as if it were empty, and never throws.
 */
export interface FileStore {
  /** Reads a file; null when there is nothing under this name. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  keep(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  drop(name: string): Promise<void>;
  /** Lists all names that start with `prefix`. */
  list(prefix: string): Promise<readonly string[]>;
}

/** Keeps nothing: for browsers without the Cache API, as some are in private windows. */
export const emptyStore: FileStore = {
  read: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  list: () => Promise.resolve([]),
};

const CACHE = 'model-files-1';
/** The Cache API needs addresses as names; nothing is ever requested there. */
const FOLDER = '/kept-model-files/';

/** Opens a store in the browser's Cache API, or one that keeps nothing when that is missing or refuses. */
export async function openCacheStore(caches: CacheStorage | undefined): Promise<FileStore> {
  const cache = await caches?.open(CACHE).catch(() => null);
  if (!cache) return emptyStore;
  const address = (name: string) => FOLDER + name;
  return {
    async read(name) {
      try {
        const response = await cache.match(address(name));
        return response ? new Uint8Array(await response.arrayBuffer()) : null;
      } catch {
        return null;
      }
    },
    // A full quota costs only the next visit's time.
    keep: (name, bytes) => cache.put(address(name), new Response(bytes)).catch(() => undefined),
    drop: (name) =>
      cache.delete(address(name)).then(
        () => undefined,
        () => undefined,
      ),
    list: (prefix) =>
      cache.keys().then(
        (requests) =>
          requests
            .map(({ url }) => decodeURI(new URL(url).pathname).slice(FOLDER.length))
            .filter((name) => name.startsWith(prefix)),
        () => [],
      ),
  };
}
