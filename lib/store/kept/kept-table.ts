import type { IDBPDatabase } from 'idb';
import type { StorageFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { yieldEverySlice } from '@/lib/base/yield-to-page';
import type { Connection } from './connection';
import { readInParts } from './read-in-parts';
import { primaryKey, removalOf, stampedRecord, stampOf } from './stamped-record';

/**
 * A table of records that the reader made. What the browser refuses to keep stays for this visit, and is
 * tried again.
 */
export interface KeptTable<Kept, Key extends readonly string[]> {
  /** Reads all records. Those that are broken are left where they are, and told of. */
  read(): Promise<readonly Kept[]>;
  /** Finds one record; null where there is none, or a broken one. */
  find(key: Key): Promise<Kept | null>;
  /** Finds some records in one go, in the order of the keys. */
  findAll(keys: readonly Key[]): Promise<readonly (Kept | null)[]>;
  /** Resolves when the record is on the disk, or cannot be had there. */
  write(record: Kept): Promise<void>;
  remove(key: Key): Promise<void>;
}

/** Also tries again what could not be kept. */
export interface RetriedTable<Kept, Key extends readonly string[]> extends KeptTable<Kept, Key> {
  /** Writes all that the database does not have yet. Resolves when that has ended, in whatever way. */
  writeAgain(): Promise<void>;
  count(): Promise<number>;
}

/** What is told of the changes of all tables. */
export interface SavingWatch {
  /** Called as a change begins to be saved, and with whether it was. */
  readonly onBegun: () => void;
  readonly onEnded: (isSaved: boolean) => void;
  /** How the table fares: null while all that it should keep is kept. */
  readonly onState: (table: string, failure: StorageFailure | null) => void;
  readonly onUnreadable: (table: string, records: readonly unknown[]) => void;
}

/** What all tables of a database share. */
export interface TableSurroundings extends SavingWatch {
  readonly connection: Connection;
  /** Gives a time, in ms since 1970, that is later than all that it gave before. */
  readonly nextStamp: () => number;
  /** Writes a change into the second copy. Resolves when it is there or cannot be. */
  readonly writeCopy: (change: StampedChange) => Promise<void>;
  /** Frees room for a record when the quota is used up. */
  readonly makeRoom: () => Promise<Result<void, StorageFailure>>;
}

interface KeptTableOptions<Kept, Key extends readonly string[]> extends TableSurroundings {
  /** The name of the object store. */
  readonly name: string;
  readonly keyOf: (record: Kept) => Key;
  readonly parse: (data: unknown) => Kept | null;
}

export interface StampedChange {
  readonly table: string;
  readonly key: readonly string[];
  /** Null for a removal. */
  readonly record: object | null;
  readonly stamp: number;
}

interface Change<Kept, Key> {
  readonly key: Key;
  /** Null for a record that is to be removed. */
  readonly record: Kept | null;
  readonly stamp: number;
}

export function createKeptTable<Kept extends object, Key extends readonly string[]>({
  connection,
  name,
  keyOf,
  parse,
  nextStamp,
  writeCopy,
  makeRoom,
  onBegun,
  onEnded,
  onState,
  onUnreadable,
}: KeptTableOptions<Kept, Key>): RetriedTable<Kept, Key> {
  /** Changes that the database does not have, or not yet. */
  const ahead = new Map<string, Change<Kept, Key>>();
  let changes = 0;
  const isLatest = (change: Change<Kept, Key>) => ahead.get(nameOf(change.key)) === change;

  const keep = (change: Change<Kept, Key>): Promise<Result<void, StorageFailure>> =>
    connection.run((database) => writeChange(database, name, change));

  const keepInDatabase = async (change: Change<Kept, Key>): Promise<boolean> => {
    // The database is asked at once and not through a queue, because the page may be left in a moment.
    let kept = await keep(change);
    if (!kept.ok && kept.failure.code === 'storage-full' && (await makeRoom()).ok) {
      // A later change of the record makes room by itself, and must not be overwritten.
      if (!isLatest(change)) return true;
      kept = await keep(change);
    }
    if (kept.ok && isLatest(change)) ahead.delete(nameOf(change.key));
    if (!kept.ok) onState(name, kept.failure);
    else if (ahead.size === 0) onState(name, null);
    return kept.ok;
  };

  const make = async (key: Key, record: Kept | null): Promise<void> => {
    const change = { key, record, stamp: nextStamp() };
    changes += 1;
    ahead.set(nameOf(key), change);
    onBegun();
    const stamped = { table: name, key, record, stamp: change.stamp };
    const [isKept] = await Promise.all([keepInDatabase(change), writeCopy(stamped)]);
    onEnded(isKept);
  };

  const table: RetriedTable<Kept, Key> = {
    async read() {
      const changesBefore = changes;
      const all = await connection.run((database) => readInParts(database.transaction(name).store));
      if (!all.ok) onState(name, all.failure);
      else if (ahead.size === 0) onState(name, null);
      const records = new Map<string, Kept>();
      const unreadable: unknown[] = [];
      const yieldIfDue = yieldEverySlice();
      for (const { record: data } of all.ok ? all.value : []) {
        if (stampOf(data).isRemoval) continue;
        await yieldIfDue();
        const record = parse(data);
        if (record === null) unreadable.push(data);
        else records.set(nameOf(keyOf(record)), record);
      }
      // What was changed meanwhile may be on the disk by now, and neither read nor ahead of it.
      if (changes !== changesBefore) return table.read();
      onUnreadable(name, unreadable);
      for (const [key, { record }] of ahead) {
        if (record === null) records.delete(key);
        else records.set(key, record);
      }
      return [...records.values()];
    },

    find: async (key) => (await table.findAll([key]))[0] ?? null,

    async findAll(keys) {
      const found = await connection.run((database) => {
        const { store } = database.transaction(name);
        const asked: Promise<unknown>[] = keys.map((key) => store.get(primaryKey(key)));
        return Promise.all(asked);
      });
      if (!found.ok) onState(name, found.failure);
      return keys.map((key, at) => {
        const latest = ahead.get(nameOf(key));
        if (latest) return latest.record;
        const data = found.ok ? found.value[at] : undefined;
        return data === undefined || stampOf(data).isRemoval ? null : parse(data);
      });
    },

    write: (record) => make(keyOf(record), record),
    remove: (key) => make(key, null),

    count: async () => (await table.read()).length,

    async writeAgain() {
      for (const change of [...ahead.values()]) {
        if (!isLatest(change)) continue;
        onBegun();
        const isKept = await keepInDatabase(change);
        onEnded(isKept);
        if (!isKept) return;
      }
    },
  };
  return table;
}

/** Returns when the change is on the disk. A removal stays as a record of it, which the copy is checked by. */
async function writeChange(
  database: IDBPDatabase,
  name: string,
  { key, record, stamp }: Pick<StampedChange, 'key' | 'record' | 'stamp'>,
): Promise<void> {
  // Without `strict`, a transaction is complete while its changes are in memory alone.
  const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const put = record === null ? removalOf(store.keyPath, key, stamp) : stampedRecord(record, stamp);
  const asked = store.put(put);
  // Unasked, the transaction would be committed only after its answer, which a page that is left never hears.
  transaction.commit();
  await Promise.all([asked, transaction.done]);
}

const nameOf = (key: readonly string[]): string => JSON.stringify(key);
