import { describe, expect, it } from 'vitest';
import { noExtras } from '@/lib/document/article-extras';
import { libraryChanged } from '@/lib/store/state/other-tabs';
import { inNewBrowsers, inTabs, openArticle, openPage, translated } from '../open-page';

inNewBrowsers();

const place = { segment: '2.1', position: 2, current: '1.2', sides: 'english' } as const;

describe('the articles of a library', () => {
  it('are all kept, whatever is opened after them', async () => {
    const page = openPage();
    await page.state.open('Premier', 'Il pleut.');
    await page.state.open('Second', 'Il neige. Il vente.', {
      ...noExtras,
      provenance: { byline: null, source: 'météo.txt', date: '2023-09-20' },
    });
    const kept = (await page.database.articles.read()).toSorted((a, b) => a.words - b.words);
    expect(kept).toMatchObject([
      { title: 'Premier', source: null, date: null, words: 2, sentences: 1, deletedAt: null },
      { title: 'Second', source: 'météo.txt', date: '2023-09-20', words: 4, sentences: 2 },
    ]);
    await page.state.openKept(kept[0]?.id ?? null);
    expect(page.state.article).toMatchObject({ title: 'Premier', text: 'Il pleut.' });
  });

  it('have each text once, under the name that the reader gave it', async () => {
    const page = openPage();
    await page.state.open('Premier', 'Il pleut.');
    const [kept] = await page.database.articles.read();
    if (!kept) throw new Error('No article was kept');
    await page.database.articles.write({ ...kept, title: 'Pluie', tags: ['temps'] });
    await page.state.open('Encore', 'Il pleut.');
    expect(page.state.article?.title).toBe('Pluie');
    expect(await page.database.articles.read()).toEqual([
      { ...kept, title: 'Pluie', tags: ['temps'] },
    ]);
  });

  it('come back when a deleted one is brought in again, but not when its tab is loaded again', async () => {
    const page = openPage();
    await page.state.open('Premier', 'Il pleut.');
    const [kept] = await page.database.articles.read();
    if (!kept) throw new Error('No article was kept');
    await page.database.articles.write({ ...kept, deletedAt: 5 });
    await page.state.openKept(kept.id);
    expect((await page.database.articles.find([kept.id]))?.deletedAt).toBe(5);
    const other = openPage();
    await other.state.openKept(null);
    expect(other.state.article?.title).toBe('Haut-Karabakh');
    await page.state.open('Premier', 'Il pleut.');
    expect((await page.database.articles.find([kept.id]))?.deletedAt).toBeNull();
  });

  it('name the one that is not there', async () => {
    const page = openPage();
    await page.state.openKept('no such article');
    expect(page.state.phase).toEqual({ name: 'failed', failure: { code: 'article-not-kept' } });
  });

  it('are opened by the tab that asks for them, whatever another tab has opened', async () => {
    const [a, b] = [openPage(), openPage()];
    await a.state.open('Premier', 'Il pleut.');
    const id = a.state.article?.id ?? null;
    await b.state.open('Second', 'Il neige.');
    const reloaded = openPage();
    await reloaded.state.openKept(id);
    expect(reloaded.state.article?.title).toBe('Premier');
  });

  it('take over a name that another tab gave', () =>
    inTabs(async (a, b) => {
      await a.state.open('Premier', 'Il pleut.');
      await b.state.openKept(a.state.article?.id ?? null);
      const [kept] = await a.database.articles.read();
      if (!kept) throw new Error('No article was kept');
      await a.database.articles.write({ ...kept, title: 'Pluie' });
      const third = new BroadcastChannel('test');
      third.postMessage(libraryChanged);
      third.close();
      await b.until(() => b.state.article?.title === 'Pluie');
    }));
});

describe('the place of reading', () => {
  it('is found again in each article, with what was in sight', async () => {
    const first = await openArticle(openPage());
    first.state.keepPlace(place);
    const id = first.state.article?.id ?? null;
    await first.state.open('Autre', 'Il pleut.');
    expect(first.state.place).toEqual({
      segment: null,
      position: 0,
      current: null,
      sides: 'english',
    });
    first.settle();
    const second = openPage();
    await second.state.openKept(id);
    expect(second.state.place).toEqual(place);
  });

  it('is kept when the page goes out of sight', async () => {
    const first = await openArticle(openPage());
    first.state.keepPlace(place);
    first.setVisible(false);
    const second = openPage();
    await second.state.openBuiltIn();
    expect(second.state.place).toEqual(place);
  });
});

describe('the English of an article', () => {
  it('is kept as it is shown, with how much of it is the reader’s', async () => {
    const page = await openArticle(openPage());
    const id = page.state.article?.id ?? '';
    page.translator.say(2);
    page.state.editTranslation('1.1', 'Baku says no.');
    page.settle();
    await expect
      .poll(() => page.database.readings.find([id]))
      .toMatchObject({ translated: 2, edited: 1 });
    const kept = await page.database.english.find([id]);
    expect(kept?.sentences).toEqual(['Baku says no.', translated[1], null]);
  });

  it('is not forgotten while the model cannot be had', async () => {
    const first = await openArticle(openPage());
    const id = first.state.article?.id ?? '';
    first.translator.finish();
    await first.untilPhase('done');
    first.settle();
    await first.database.translations.read([]);
    const next = openPage({ loads: [() => new Promise(() => undefined)] });
    await next.state.openBuiltIn();
    next.state.editTranslation('2.1', 'Moscow waits.');
    next.settle();
    await expect
      .poll(async () => (await next.database.english.find([id]))?.sentences)
      .toEqual([translated[0], translated[1], 'Moscow waits.']);
  });
});
