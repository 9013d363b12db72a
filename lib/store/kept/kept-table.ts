import type { StorageFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Connection } from './connection';

/** A table of records that the reader made. What the browser refuses to keep stays for this visit. */
export interface KeptTable<Kept, Key extends readonly string[]> {
  /** Reads all records, without those that are broken. */
  read(): Promise<readonly Kept[]>;
  write(record: Kept): Promise<void>;
  remove(key: Key): Promise<void>;
}

interface KeptTableOptions<Kept, Key extends readonly string[]> {
  readonly connection: Connection;
  /** The name of the object store. */
  readonly name: string;
  readonly keyOf: (record: Kept) => Key;
  readonly parse: (data: unknown) => Kept | null;
  /** Frees room for a record when the quota is used up. */
  readonly makeRoom: () => Promise<Result<void, StorageFailure>>;
  readonly onFailure: (failure: StorageFailure) => void;
}

export function createKeptTable<Kept, Key extends readonly string[]>({
  connection,
  name,
  keyOf,
  parse,
  makeRoom,
  onFailure,
}: KeptTableOptions<Kept, Key>): KeptTable<Kept, Key> {
  /** Changes that the database does not have yet; null for a record that is to be removed. */
  const ahead = new Map<string, { readonly record: Kept | null }>();

  const change = async (key: Key, record: Kept | null): Promise<void> => {
    const latest = { record };
    ahead.set(nameOf(key), latest);
    const isLatest = () => ahead.get(nameOf(key)) === latest;
    // The database is asked at once and not through a queue, because the page may be left in a moment.
    const keep = () =>
      connection.run(async (database) => {
        const transaction = database.transaction(name, 'readwrite');
        const { store } = transaction;
        const asked =
          record === null ? store.delete(primaryKey(key)) : store.put(record).then(nothing);
        await Promise.all([asked, transaction.done]);
      });
    let kept = await keep();
    if (!kept.ok && kept.failure.code === 'storage-full' && (await makeRoom()).ok) {
      // A later change of the record makes room by itself, and must not be overwritten.
      if (!isLatest()) return;
      kept = await keep();
    }
    if (!kept.ok) onFailure(kept.failure);
    else if (isLatest()) ahead.delete(nameOf(key));
  };

  return {
    async read() {
      const all = await connection.run<readonly unknown[]>((database) => database.getAll(name));
      if (!all.ok) onFailure(all.failure);
      const records = new Map<string, Kept>();
      for (const data of all.ok ? all.value : []) {
        const record = parse(data);
        if (record !== null) records.set(nameOf(keyOf(record)), record);
      }
      for (const [key, { record }] of ahead) {
        if (record === null) records.delete(key);
        else records.set(key, record);
      }
      return [...records.values()];
    },
    write: (record) => change(keyOf(record), record),
    remove: (key) => change(key, null),
  };
}

const nothing = () => undefined;

const nameOf = (key: readonly string[]): string => JSON.stringify(key);

/** IndexedDB has plain keys for a key path of one property, and lists for one of several. */
const primaryKey = ([only, ...more]: readonly string[]): IDBValidKey =>
  only !== undefined && more.length === 0 ? only : [only ?? '', ...more];
