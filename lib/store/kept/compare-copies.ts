import type { IDBPDatabase } from 'idb';
import { type JournalEntry, nameOfRecord } from '@/lib/store/journal/journal-entry';
import { readInParts } from './read-in-parts';
import { primaryKey, removalOf, stampedRecord, stampOf } from './stamped-record';

export interface Comparison {
  /** What the journal has, and the database lacks or has an earlier state of. */
  readonly missing: readonly JournalEntry[];
  /** What the database has, and the journal lacks or has an earlier state of. */
  readonly uncopied: readonly JournalEntry[];
  /** The latest stamp of both. */
  readonly latestStamp: number;
}

/**
 * Compares the database with the journal, record by record: a browser that is killed at the wrong moment
 * throws its database away, whole.
 *
 * @param tables the object stores that the journal has a copy of
 * @param journal the latest entry of each record
 */
export async function compareCopies(
  database: IDBPDatabase,
  tables: readonly string[],
  journal: readonly JournalEntry[],
): Promise<Comparison> {
  const kept = (await Promise.all(tables.map((table) => readTable(database, table)))).flat();
  const copies = new Map(journal.map((entry) => [nameOfRecord(entry.table, entry.key), entry]));
  const inDatabase = new Map(kept.map((entry) => [nameOfRecord(entry.table, entry.key), entry]));
  const isIn = new Set(tables);
  return {
    missing: journal.filter((copy) => {
      const found = inDatabase.get(nameOfRecord(copy.table, copy.key));
      // A removal of which the database knows no record is nothing to be done.
      if (found === undefined) return copy.record !== null && isIn.has(copy.table);
      return copy.stamp > found.stamp;
    }),
    uncopied: kept.filter(
      ({ table, key, stamp }) => (copies.get(nameOfRecord(table, key))?.stamp ?? -1) < stamp,
    ),
    latestStamp: [...journal, ...kept].reduce((latest, { stamp }) => Math.max(latest, stamp), 0),
  };
}

/**
 * Writes entries of the journal into the database, but for those of which it has a later state by now.
 * Returns how many records it has again.
 */
export async function bringBack(
  database: IDBPDatabase,
  missing: readonly JournalEntry[],
): Promise<number> {
  if (missing.length === 0) return 0;
  const tables = [...new Set(missing.map(({ table }) => table))];
  const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
  const bring = async ({ table, key, record, stamp }: JournalEntry): Promise<number> => {
    const store = transaction.objectStore(table);
    const found: unknown = await store.get(primaryKey(key));
    if (found !== undefined && stampOf(found).stamp >= stamp) return 0;
    const isRecord = typeof record === 'object' && record !== null;
    await store.put(isRecord ? stampedRecord(record, stamp) : removalOf(store.keyPath, key, stamp));
    return isRecord ? 1 : 0;
  };
  const [brought] = await Promise.all([Promise.all(missing.map(bring)), transaction.done]);
  return brought.reduce((sum, one) => sum + one, 0);
}

async function readTable(database: IDBPDatabase, table: string): Promise<readonly JournalEntry[]> {
  const found = await readInParts(database.transaction(table).store);
  return found.flatMap(({ key: parts, record }): readonly JournalEntry[] => {
    const key = partsOf(parts);
    if (key === null) return [];
    const { stamp, isRemoval } = stampOf(record);
    return [{ table, key, record: isRemoval ? null : record, stamp }];
  });
}

/** The parts of a key, in order; null where some part is no text, as the app writes none. */
function partsOf(key: IDBValidKey): readonly string[] | null {
  const parts: readonly unknown[] = Array.isArray(key) ? key : [key];
  const texts = parts.filter((part) => typeof part === 'string');
  return texts.length === parts.length ? texts : null;
}
