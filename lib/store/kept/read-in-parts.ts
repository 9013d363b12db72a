import type { IDBPObjectStore } from 'idb';

/** Records of a request: one of them may hold a thousand entries of a glossary. */
const READ_AT_ONCE = 8;

/** A record of the database with its key. */
export interface FoundRecord {
  readonly key: IDBValidKey;
  readonly record: unknown;
}

/**
 * Reads all records of an object store, in the order of their keys, as its transaction finds them. They come in
 * parts, so that the page has its turn while a large glossary is read.
 */
export async function readInParts(
  store: Pick<IDBPObjectStore, 'getAll' | 'getAllKeys'>,
): Promise<readonly FoundRecord[]> {
  const keys: readonly IDBValidKey[] = await store.getAllKeys();
  const asked: Promise<readonly unknown[]>[] = [];
  for (let start = 0; start < keys.length; start += READ_AT_ONCE) {
    const [first, last] = [keys[start], keys[Math.min(start + READ_AT_ONCE, keys.length) - 1]];
    asked.push(store.getAll(IDBKeyRange.bound(first, last)));
  }
  const records = (await Promise.all(asked)).flat();
  return keys.map((key, at) => ({ key, record: records[at] }));
}
