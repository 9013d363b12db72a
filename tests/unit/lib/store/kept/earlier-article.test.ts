import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/kept/database';
import { takeInEarlierArticle } from '@/lib/store/kept/earlier-article';
import { inNewBrowsers, openPage } from '../open-page';
import { visitEarlierVersion } from './earlier-database';

inNewBrowsers();

const text = 'Bakou refuse le cessez-le-feu.\nErevan attend une réponse de Moscou.';
const id = '671c39f8c382f0d34be5fedf9941eb0f163b73e3d331d20fa6e4c52e37b9eb8d';

describe('the one article that an earlier version kept', () => {
  it('is the first of the library, with its text and its edits', async () => {
    await visitEarlierVersion(2);
    const database = openDatabase();
    expect(await database.articles.read()).toEqual([
      {
        id,
        title: 'Réponses',
        byline: null,
        source: null,
        date: null,
        tags: [],
        words: 10,
        sentences: 2,
        addedAt: expect.any(Number),
        deletedAt: null,
      },
    ]);
    expect(await database.texts.find([id])).toEqual({
      article: id,
      text,
      structure: { blocks: [], inlines: [] },
    });
    expect(await database.settings.read()).toContainEqual({ name: 'last-article', value: id });
    expect(
      (await database.postEdits.read()).map(({ text: english }) => english).toSorted(),
    ).toEqual(['Baku says no to a truce.', 'The campaign makes matters worse.']);
  });

  it('is open at the next visit, as it was left', async () => {
    await visitEarlierVersion(2);
    const page = openPage();
    await page.state.openKept(null);
    expect(page.state.article).toMatchObject({ title: 'Réponses', text });
    expect(page.state.postEdits['1.1']?.text).toBe('Baku says no to a truce.');
  });

  it('is taken in once, and a later name of it stays', async () => {
    await visitEarlierVersion(2);
    const first = openDatabase();
    const [article] = await first.articles.read();
    if (!article) throw new Error('No article was taken in');
    await first.articles.write({ ...article, title: 'Autre nom' });
    expect((await openDatabase().articles.read()).map(({ title }) => title)).toEqual(['Autre nom']);
  });

  it.each([
    ['the built-in one', { name: 'last-article', value: null }],
    ['an empty one', { name: 'last-article', value: { title: 'Vide', text: ' ' } }],
  ])('is none where it was %s', async (_, setting) => {
    await openDatabase().articles.read();
    const database = await openDB('vis-a-vis');
    await database.put('settings', setting);
    await takeInEarlierArticle(database);
    expect(await database.getAll('articles')).toEqual([]);
    expect(await database.getAll('settings')).toEqual([]);
    database.close();
  });
});
