import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { MemoryPairs } from './memory-pairs';

/** The pairs of memories between visits, by the id of the memory. Nothing here throws for want of room. */
export interface PairStore {
  /** Null where nothing is kept under the id. */
  read(id: string): Promise<MemoryPairs | null>;
  /** Says whether they are kept. */
  write(id: string, pairs: MemoryPairs): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** A database of their own, which the worker alone opens: the page's is never held up by so much text. */
const databaseName = 'vis-a-vis-memories';
const storeName = 'pairs';

/** Pairs of one record: one of a whole memory would have the browser copy it at one go. */
const PAIRS_A_RECORD = 10_000;

const record = v.object({ french: v.array(v.string()), english: v.array(v.string()) });

export function openPairStore(): PairStore {
  let opening: Promise<IDBPDatabase> | null = null;
  const open = (): Promise<IDBPDatabase> => {
    opening ??= openDB(databaseName, 1, {
      upgrade: (database) => void database.createObjectStore(storeName),
      terminated: () => {
        opening = null;
      },
    });
    return opening;
  };
  /** Gives `otherwise` where the browser keeps nothing, as in some private windows, or has no room. */
  const attempt = async <Value>(
    use: (database: IDBPDatabase) => Promise<Value>,
    otherwise: Value,
  ): Promise<Value> => {
    try {
      return await use(await open());
    } catch {
      // Browsers refuse a database with different errors, and some without any.
      opening = null;
      return otherwise;
    }
  };

  return {
    read: (id) =>
      attempt<MemoryPairs | null>(async (database) => {
        const parts: unknown[] = await database.getAll(storeName, partsOf(id));
        const read = v.safeParse(v.array(record), parts);
        if (!read.success || read.output.length === 0) return null;
        return {
          french: read.output.flatMap(({ french }) => french),
          english: read.output.flatMap(({ english }) => english),
        };
      }, null),

    write: (id, { french, english }) =>
      attempt(async (database) => {
        const transaction = database.transaction(storeName, 'readwrite');
        await transaction.store.delete(partsOf(id));
        for (let part = 0; part * PAIRS_A_RECORD < french.length; part += 1) {
          const [from, to] = [part * PAIRS_A_RECORD, (part + 1) * PAIRS_A_RECORD];
          const kept = { french: french.slice(from, to), english: english.slice(from, to) };
          await transaction.store.put(kept, [id, part]);
        }
        await transaction.done;
        return true;
      }, false),

    remove: (id) => attempt((database) => database.delete(storeName, partsOf(id)), undefined),
  };
}

const partsOf = (id: string): IDBKeyRange =>
  IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
