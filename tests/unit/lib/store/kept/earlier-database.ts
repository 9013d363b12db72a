import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { databaseName } from '@/lib/store/kept/connection';

interface Dump {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, readonly { readonly key?: IDBValidKey; readonly value: unknown }[]>
  >;
}

const keyPaths: Readonly<Record<string, string | string[]>> = {
  'post-edits': ['article', 'segment', 'source'],
  'field-edits': ['entry', 'field'],
  settings: 'name',
  glossaries: 'id',
  entries: 'id',
  decisions: ['article', 'kind', 'of'],
  articles: 'id',
  texts: 'article',
  readings: 'article',
  english: 'article',
  drafts: 'of',
};

/** Fills the browser with the database that an earlier version of the app left in a real one. */
export async function visitEarlierVersion(version: 1 | 2 | 3 | 4): Promise<void> {
  const file = new URL(`../../../../fixtures/kept/version-${version}.json`, import.meta.url);
  const { stores }: Dump = JSON.parse(readFileSync(file, 'utf8'));
  const database = await openDB(databaseName, version, {
    upgrade(opened) {
      for (const name of Object.keys(stores)) {
        const keyPath = keyPaths[name];
        const store = opened.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
        if (name === 'translations' && version > 1) store.createIndex('by-age', 'keptAt');
      }
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    for (const { key, value } of records) await database.put(name, value, key);
  }
  database.close();
}
