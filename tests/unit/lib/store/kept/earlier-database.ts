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
};

/** Fills the browser with the database that the app's second version left in a real one. */
export async function visitSecondVersion(): Promise<void> {
  const file = new URL('../../../../fixtures/kept/version-2.json', import.meta.url);
  const { version, stores }: Dump = JSON.parse(readFileSync(file, 'utf8'));
  const database = await openDB(databaseName, version, {
    upgrade(opened) {
      for (const name of Object.keys(stores)) {
        const keyPath = keyPaths[name];
        const store = opened.createObjectStore(name, keyPath === undefined ? {} : { keyPath });
        if (name === 'translations') store.createIndex('by-age', 'keptAt');
      }
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    for (const { key, value } of records) await database.put(name, value, key);
  }
  database.close();
}
