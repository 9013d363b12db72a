import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { StorageFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { SegmentTranslation } from '@/lib/mt/translator';
import {
  nameOfKey,
  type TranslationKey,
  type TranslationMemory,
} from '@/lib/pipeline/translation-memory';
import type { Connection } from './connection';
import { parseTranslation } from './kept-records';

const name = 'translations';
/** The index by `keptAt`, the time when a sentence was kept, in ms since 1970. */
export const byAge = 'by-age';

/** As many sentences that the database lacks are held in the page: some 25 MB, and more than the longest article has. */
const MOST_AHEAD = 6000;

export interface KeptTranslations extends TranslationMemory {
  /** Forgets all translations, to make room for what the reader wrote. The machine can repeat them. */
  clear(): Promise<Result<void, StorageFailure>>;
  /** Writes again what could not be kept. */
  writeAgain(): Promise<void>;
  /** How many are in the database; 0 where it cannot be had. */
  count(): Promise<number>;
}

interface KeptTranslationsOptions {
  readonly connection: Connection;
  /** How the memory fares: null while all that it should keep is kept. */
  readonly onState: (table: string, failure: StorageFailure | null) => void;
  /** The most sentences that are kept; beyond it the older half is removed. */
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Keeps the translation memory in the browser's database. What that lacks, or lacks yet, is held in the page: all that
 * a visit made would fill its memory.
 */
export function createKeptTranslations({
  connection,
  onState,
  limit,
  clock,
}: KeptTranslationsOptions): KeptTranslations {
  /** What the database does not have, or not yet, by name. */
  const ahead = new Map<string, Ahead>();
  /** How many more had room at the last count; null while they are being counted. */
  let room: number | null = 0;
  let writtenSince = 0;

  const keep = async (each: Ahead): Promise<boolean> => {
    const kept = { ...each.translation, keptAt: clock() };
    const written = await connection.run((database) => put(database, each.key, kept));
    const keyName = nameOfKey(each.key);
    if (written.ok && ahead.get(keyName) === each) ahead.delete(keyName);
    if (!written.ok) onState(name, written.failure);
    else if (ahead.size === 0) onState(name, null);
    return written.ok;
  };

  const trim = async (): Promise<void> => {
    const before = writtenSince;
    room = null;
    const counted = await connection.run((database) => trimTo(limit, database));
    // A database that cannot be had has nothing to count.
    room = counted.ok ? limit - counted.value : limit;
    writtenSince -= before;
    if (counted.ok && writtenSince > room) await trim();
  };

  return {
    async read(keys) {
      const found = await connection.run((database) => {
        const { store } = database.transaction(name);
        const asked: Promise<unknown>[] = keys.map((key) => store.get([...key]));
        return Promise.all(asked);
      });
      if (!found.ok) onState(name, found.failure);
      else if (ahead.size === 0) onState(name, null);
      return keys.map((key, index) => {
        const kept = found.ok ? parseTranslation(found.value[index]) : null;
        return ahead.get(nameOfKey(key))?.translation ?? kept;
      });
    },

    write(key, translation) {
      const each = { key, translation };
      ahead.set(nameOfKey(key), each);
      void keep(each);
      writtenSince += 1;
      if (room !== null && writtenSince > room) void trim();
      const most = Math.min(limit, MOST_AHEAD);
      if (ahead.size > most) forgetOldest(ahead, ahead.size - halfOf(most));
    },

    clear: () => connection.run((database) => database.clear(name)),

    async count() {
      const counted = await connection.run((database) => database.count(name));
      return counted.ok ? counted.value : 0;
    },

    async writeAgain() {
      for (const [keyName, each] of [...ahead]) {
        if (ahead.get(keyName) === each && !(await keep(each))) return;
      }
      if (ahead.size === 0) onState(name, null);
    },
  };
}

/** A sentence that is on its way into the database, or that this refused. */
interface Ahead {
  readonly key: TranslationKey;
  readonly translation: SegmentTranslation;
}

async function put(database: IDBPDatabase, key: TranslationKey, kept: object): Promise<void> {
  const transaction = database.transaction(name, 'readwrite');
  const asked = transaction.store.put(kept, [...key]);
  // Unasked, it would be committed only after its answer, which a page never hears that is left when all is done.
  transaction.commit();
  await Promise.all([asked, transaction.done]);
}

const halfOf = (limit: number): number => Math.floor(limit / 2);

/** Removes the older half when there are more than `limit`. Returns how many are left. */
async function trimTo(limit: number, database: IDBPDatabase): Promise<number> {
  const transaction = database.transaction(name, 'readwrite');
  const { store } = transaction;
  const index = store.index(byAge);
  const [all, dated] = await Promise.all([store.count(), index.count()]);
  if (all > limit) {
    // Undated sentences come from an older version of the app, so they are the oldest.
    if (dated < all) await removeUndated(store);
    const surplus = dated - halfOf(limit);
    const oldest = surplus > 0 ? await index.getAllKeys(null, surplus) : [];
    await Promise.all(oldest.map((key) => store.delete(key)));
  }
  const left = await store.count();
  await transaction.done;
  return left;
}

async function removeUndated(
  store: IDBPObjectStore<unknown, [typeof name], typeof name, 'readwrite'>,
): Promise<void> {
  const [keys, dated] = await Promise.all([store.getAllKeys(), store.index(byAge).getAllKeys()]);
  const isDated = new Set(dated.map((key) => JSON.stringify(key)));
  const undated = keys.filter((key) => !isDated.has(JSON.stringify(key)));
  await Promise.all(undated.map((key) => store.delete(key)));
}

/** A map keeps the order in which its keys were first set. */
function forgetOldest(map: Map<string, unknown>, count: number): void {
  for (const key of [...map.keys()].slice(0, count)) map.delete(key);
}
