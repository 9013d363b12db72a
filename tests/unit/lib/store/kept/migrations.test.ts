import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { schemaVersion } from '@/lib/store/kept/migrations';
import { sentenceDraft } from '@/lib/store/state/drafts-state';
import { inNewBrowsers, never, newBrowser } from '../open-page';
import { visitEarlierVersion } from './earlier-database';

inNewBrowsers();

const article = '671c39f8c382f0d34be5fedf9941eb0f163b73e3d331d20fa6e4c52e37b9eb8d';
const source = 'Bakou refuse le cessez-le-feu.';

/** The names of the object stores and of their indexes. */
async function shapeOf() {
  const database = await openDB(databaseName);
  const stores = [...database.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = database.transaction(name).store;
    return [name, keyPath, [...indexNames]];
  });
  const { version } = database;
  database.close();
  return { version, stores };
}

describe.each([1, 2, 3, 4] as const)('a database of version %i', (version) => {
  it('becomes as a new one is', async () => {
    await openDatabase({ after: never }).postEdits.read();
    const asNew = await shapeOf();
    newBrowser();
    await visitEarlierVersion(version);
    await openDatabase({ after: never }).postEdits.read();
    expect(await shapeOf()).toEqual(asNew);
    expect(asNew.version).toBe(schemaVersion);
  });

  it('keeps the article, its English by hand, and all else that the reader made', async () => {
    await visitEarlierVersion(version);
    const database = openDatabase({ after: never });
    expect(await database.articles.read()).toMatchObject([{ id: article, title: 'Réponses' }]);
    expect((await database.texts.find([article]))?.text).toMatch(/^Bakou refuse/);
    expect(await database.settings.read()).toContainEqual({ name: 'last-article', value: article });
    expect(await database.postEdits.find([article, '1.1', source])).toMatchObject({
      text: 'Baku says no to a truce.',
    });
    if (version !== 2) {
      expect(await database.fieldEdits.read()).toMatchObject([{ value: 'The road to Armenia.' }]);
    }
    if (version >= 3) {
      expect(await database.postEdits.read()).toHaveLength(1);
      expect(await database.glossaries.read()).toMatchObject([{ name: 'My terms' }]);
      expect(await database.entries.read()).toMatchObject([{ entry: { english: 'ceasefire' } }]);
      expect((await database.decisions.read()).map(({ kind }) => kind).toSorted()).toEqual([
        'glossary-off',
        'place',
      ]);
      expect(await database.readings.find([article])).toMatchObject({ segment: '2.1' });
      expect((await database.english.find([article]))?.sentences).toHaveLength(2);
    }
    if (version >= 4) {
      expect(await database.drafts.find([sentenceDraft(article, '2.1')])).toMatchObject({
        fields: { text: 'Yerevan is waiting for' },
      });
    }
    expect(database.keeping.getState()).toMatchObject({ keeping: { kept: true }, unreadable: [] });
  });

  it('takes what is made from then on', async () => {
    await visitEarlierVersion(version);
    const first = openDatabase({ after: never });
    const edit = { article, segment: '2.1', source: 'x', text: 'Anew.', machine: null };
    await first.postEdits.write(edit);
    await first.drafts.write({ of: 'a', fields: { text: 'b' } });
    const second = openDatabase({ after: never });
    expect(await second.postEdits.read()).toContainEqual(edit);
    expect(await second.drafts.find(['a'])).not.toBeNull();
  });
});
