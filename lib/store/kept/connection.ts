import { type IDBPDatabase, openDB } from 'idb';
import type { StorageFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { migrate, schemaVersion } from './migrations';

export const databaseName = 'vis-a-vis';

/** A connection to the browser's database, which opens when it is first used. */
export interface Connection {
  /**
   * Runs a function that reads or writes the database. A private window, a full disk or a newer version
   * of the app in another tab may stop it: that is returned as a failure, and not thrown. It waits for a
   * database that opens slowly, but no longer than the text should.
   */
  run<Value>(
    use: (database: IDBPDatabase) => Promise<Value>,
  ): Promise<Result<Value, StorageFailure>>;
}

export interface ConnectionOptions {
  /** How long opening may take, in ms, before all that is asked meanwhile fails. */
  readonly patienceMs: number;
  /** Called with the open database before anything else uses it. */
  readonly prepare: (database: IDBPDatabase, isNew: boolean) => Promise<void>;
  /** Called when the database has opened after all, and when it was closed for a newer version. */
  readonly onOpenedLate: () => void;
  readonly onClosed: (failure: StorageFailure) => void;
}

interface Opening {
  readonly database: Promise<IDBPDatabase>;
  /** Resolves when the database should have been there, with why it is not. */
  readonly delay: Promise<StorageFailure>;
}

export function createConnection(options: ConnectionOptions): Connection {
  let opening: Opening | null = null;
  const forget = () => {
    opening = null;
  };

  const open = (): Opening => {
    let tell: (failure: StorageFailure) => void = () => undefined;
    let isLate = false;
    const delay = new Promise<StorageFailure>((resolve) => {
      tell = (failure) => {
        isLate = true;
        resolve(failure);
      };
    });
    const timer = setTimeout(() => tell({ code: 'storage-slow' }), options.patienceMs);
    const ready = async (): Promise<IDBPDatabase> => {
      let isNew = false;
      try {
        const database = await openDB(databaseName, schemaVersion, {
          upgrade(upgraded, oldVersion, _newVersion, transaction) {
            isNew = oldVersion === 0;
            migrate(upgraded, transaction, oldVersion);
          },
          blocked: () => tell({ code: 'storage-blocked' }),
          // A newer version of the app is being opened in another tab, and would wait for this tab to
          // close; without a version the database is being thrown away.
          blocking(_current, blockedVersion, event) {
            if (event.target instanceof IDBDatabase) event.target.close();
            forget();
            if (blockedVersion !== null) options.onClosed({ code: 'storage-newer' });
          },
          terminated: forget,
        });
        await options.prepare(database, isNew);
        return database;
      } finally {
        clearTimeout(timer);
      }
    };
    const database = ready();
    database.then(
      () => {
        if (isLate) options.onOpenedLate();
      },
      () => undefined,
    );
    return { database, delay };
  };

  return {
    async run(use) {
      let found: Result<IDBPDatabase, StorageFailure>;
      try {
        opening ??= open();
        found = await Promise.race([opening.database.then(succeed), opening.delay.then(fail)]);
      } catch (error) {
        // Browsers refuse a database with different errors, and some without any.
        forget();
        const isNewer = error instanceof DOMException && error.name === 'VersionError';
        return fail({ code: isNewer ? 'storage-newer' : 'storage-unavailable' });
      }
      if (!found.ok) return found;
      try {
        return succeed(await use(found.value));
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
