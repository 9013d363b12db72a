import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { StorageFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';

export const databaseName = 'vis-a-vis';

/** Each migration brings the database from one version to the next. A published one never changes. */
const migrations: readonly ((database: IDBPDatabase, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('translations');
    database.createObjectStore('post-edits', { keyPath: ['article', 'segment', 'source'] });
    database.createObjectStore('field-edits', { keyPath: ['entry', 'field'] });
    database.createObjectStore('settings', { keyPath: 'name' });
  },
  (database, upgrade) => {
    upgrade.objectStore('translations').createIndex('by-age', 'keptAt');
    database.createObjectStore('glossaries', { keyPath: 'id' });
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('decisions', { keyPath: ['article', 'kind', 'of'] });
  },
];

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** A connection to the browser's database, which opens when it is first used. */
export interface Connection {
  /**
   * Runs a function that reads or writes the database. A private window, a full disk or a newer version
   * of the app in another tab may stop it: that is returned as a failure, and not thrown.
   */
  run<Value>(
    use: (database: IDBPDatabase) => Promise<Value>,
  ): Promise<Result<Value, StorageFailure>>;
}

export function createConnection(): Connection {
  let opening: Promise<IDBPDatabase> | null = null;
  const forget = () => {
    opening = null;
  };

  const open = (): Promise<IDBPDatabase> =>
    openDB(databaseName, migrations.length, {
      upgrade: (database, oldVersion, _newVersion, upgrade) => {
        for (const migrate of migrations.slice(oldVersion)) migrate(database, upgrade);
      },
      // A newer version of the app is being opened in another tab, and would wait for this tab to close.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });

  return {
    async run(use) {
      let database: IDBPDatabase;
      try {
        opening ??= open();
        database = await opening;
      } catch {
        // Browsers refuse a database with different errors, and some without any.
        forget();
        return fail({ code: 'storage-unavailable' });
      }
      try {
        return succeed(await use(database));
      } catch (error) {
        if (!(error instanceof DOMException) || bugs.has(error.name)) throw error;
        if (error.name === 'QuotaExceededError') return fail({ code: 'storage-full' });
        forget();
        return fail({ code: 'storage-unavailable' });
      }
    },
  };
}

/** IndexedDB throws these when it is used wrongly. */
const bugs: ReadonlySet<string> = new Set(['DataError', 'DataCloneError', 'NotFoundError']);
