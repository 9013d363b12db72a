import type { StorageFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Connection } from './connection';

/** Small records that the reader made. What the browser refuses to keep is kept for this visit. */
export interface KeptTable<Kept, Key extends readonly string[]> {
  /** All sound records; a broken one is left out. */
  read(): Promise<readonly Kept[]>;
  write(record: Kept): Promise<void>;
  remove(key: Key): Promise<void>;
}

interface KeptTableOptions<Kept, Key extends readonly string[]> {
  readonly connection: Connection;
  /** The object store. */
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
  /** What could not be written: the record, or null for one that is to be removed. */
  const unkept = new Map<string, Kept | null>();
  /** One at a time, in the order they were made, so that the last edit of a record wins. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(act);
    queue = turn;
    return turn;
  };

  const change = (key: Key, record: Kept | null): Promise<void> =>
    inTurn(async () => {
      const keep = () =>
        connection.run<unknown>((database) =>
          record === null ? database.delete(name, primaryKey(key)) : database.put(name, record),
        );
      let kept = await keep();
      if (!kept.ok && kept.failure.code === 'storage-full' && (await makeRoom()).ok) {
        kept = await keep();
      }
      if (kept.ok) {
        unkept.delete(nameOf(key));
      } else {
        unkept.set(nameOf(key), record);
        onFailure(kept.failure);
      }
    });

  return {
    read: () =>
      inTurn(async () => {
        const all = await connection.run<readonly unknown[]>((database) => database.getAll(name));
        if (!all.ok) onFailure(all.failure);
        const records = new Map<string, Kept>();
        for (const data of all.ok ? all.value : []) {
          const record = parse(data);
          if (record !== null) records.set(nameOf(keyOf(record)), record);
        }
        for (const [key, record] of unkept) {
          if (record === null) records.delete(key);
          else records.set(key, record);
        }
        return [...records.values()];
      }),
    write: (record) => change(keyOf(record), record),
    remove: (key) => change(key, null),
  };
}

const nameOf = (key: readonly string[]): string => JSON.stringify(key);

/** A key path of one property makes plain keys, one of several makes lists. */
const primaryKey = ([only, ...more]: readonly string[]): IDBValidKey =>
  only !== undefined && more.length === 0 ? only : [only ?? '', ...more];
