import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

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
  (database) => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('texts', { keyPath: 'article' });
    database.createObjectStore('readings', { keyPath: 'article' });
    database.createObjectStore('english', { keyPath: 'article' });
  },
  (database) => {
    database.createObjectStore('drafts', { keyPath: 'of' });
  },
  (database) => {
    database.createObjectStore('words', { keyPath: 'id' });
  },
];

export const schemaVersion = migrations.length;

/** @param from the version that the database has; 0 for a new one */
export function migrate(database: IDBPDatabase, upgrade: Upgrade, from: number): void {
  for (const step of migrations.slice(from)) step(database, upgrade);
}
