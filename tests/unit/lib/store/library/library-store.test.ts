import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store/kept/database';
import { createLibrary } from '@/lib/store/library/library-store';
import { articleDraft, sentenceDraft } from '@/lib/store/state/drafts-state';
import { inNewBrowsers, openPage } from '../open-page';

inNewBrowsers();

const month = 30 * 24 * 60 * 60 * 1000;

/** The library of a browser in which some texts were opened, each in a tab of its own. */
async function openLibrary(texts: readonly string[] = ['Il pleut.', 'Il neige.']) {
  for (const text of texts) await openPage().state.open(text.slice(3, -1), text);
  let time = 1000;
  let told = 0;
  const database = openDatabase();
  const { store, refresh } = createLibrary({
    database,
    clock: () => time,
    onKept: () => {
      told += 1;
    },
  });
  await refresh();
  const titles = (deleted: boolean) =>
    (store.getState().articles ?? [])
      .filter(({ article }) => (article.deletedAt !== null) === deleted)
      .map(({ article }) => article.title)
      .toSorted();
  return {
    database,
    store,
    refresh,
    titles,
    idOf: (title: string) =>
      store.getState().articles?.find(({ article }) => article.title === title)?.article.id ?? '',
    get told() {
      return told;
    },
    wait(ms: number) {
      time += ms;
    },
  };
}

const details = { title: 'Pluie', byline: 'A. B.', source: 'Météo', date: null, tags: ['temps'] };

describe('the library', () => {
  it('lists what was opened, with how far it was read', async () => {
    const library = await openLibrary();
    expect(library.titles(false)).toEqual(['neige', 'pleut']);
    expect(library.store.getState().articles?.[0]?.reading).toMatchObject({ position: 0 });
  });

  it('keeps new details, which are one step to undo and to make again', async () => {
    const library = await openLibrary();
    const id = library.idOf('pleut');
    library.store.getState().changeDetails(id, details);
    expect(library.titles(false)).toEqual(['Pluie', 'neige']);
    await expect.poll(() => library.told).toBe(1);
    expect(await openDatabase().articles.find([id])).toMatchObject(details);
    library.store.getState().undo();
    expect(library.titles(false)).toEqual(['neige', 'pleut']);
    library.store.getState().redo();
    expect(library.titles(false)).toEqual(['Pluie', 'neige']);
    await expect.poll(async () => (await openDatabase().articles.find([id]))?.title).toBe('Pluie');
  });

  it('makes no step of details that stay the same', async () => {
    const library = await openLibrary();
    const [one] = library.store.getState().articles ?? [];
    if (!one) throw new Error('Nothing is listed');
    library.store.getState().changeDetails(one.article.id, one.article);
    expect(library.store.getState().canUndo).toBe(false);
  });

  it('restores what was deleted, with its edits', async () => {
    const library = await openLibrary();
    const id = library.idOf('pleut');
    library.store.getState().remove([id]);
    expect(library.titles(true)).toEqual(['pleut']);
    expect(library.store.getState().justDeleted).toEqual([id]);
    library.store.getState().restore([id]);
    expect(library.titles(true)).toEqual([]);
    expect(library.store.getState().justDeleted).toEqual([]);
    expect(await library.database.texts.find([id])).toMatchObject({ text: 'Il pleut.' });
  });

  it('takes back the deletion of several at once', async () => {
    const library = await openLibrary();
    library.store.getState().remove([library.idOf('pleut'), library.idOf('neige')]);
    expect(library.titles(false)).toEqual([]);
    library.store.getState().undo();
    expect(library.titles(false)).toEqual(['neige', 'pleut']);
  });

  it('brings back what was written and half written in an article whose deletion is undone', async () => {
    const page = openPage();
    await page.state.open('Essai', 'Bakou refuse. Erevan accepte.');
    page.state.editTranslation('1.1', 'Baku says no.');
    const library = await openLibrary();
    const id = library.idOf('Essai');
    const draft = { of: sentenceDraft(id, '1.2'), fields: { text: 'Yerev' } };
    await library.database.drafts.write(draft);
    library.store.getState().remove([id]);
    await expect.poll(async () => (await openDatabase().articles.find([id]))?.deletedAt).toBe(1000);
    library.store.getState().undo();
    await expect.poll(async () => (await openDatabase().articles.find([id]))?.deletedAt).toBe(null);
    const after = openDatabase();
    expect(await after.postEdits.read()).toMatchObject([{ article: id, text: 'Baku says no.' }]);
    expect(await after.drafts.read()).toEqual([draft]);
  });

  it('does not undo what another tab has changed since', async () => {
    const library = await openLibrary();
    const id = library.idOf('pleut');
    library.store.getState().changeDetails(id, details);
    const kept = await expect
      .poll(() => openDatabase().articles.find([id]))
      .toMatchObject(details)
      .then(() => openDatabase().articles.find([id]));
    if (!kept) throw new Error('Nothing was kept');
    await library.database.articles.write({ ...kept, title: 'Averse' });
    await library.refresh();
    library.store.getState().undo();
    expect(library.titles(false)).toEqual(['Averse', 'neige']);
  });

  it('removes an article for good with all that was written in it', async () => {
    const page = openPage();
    await page.state.open('Essai', 'Bakou refuse.');
    page.state.editTranslation('1.1', 'Baku says no.');
    page.state.handleTerm({ segmentId: '1.1', start: 0 }, 'bakou', 'accepted');
    await expect.poll(async () => (await openDatabase().decisions.read()).length).toBe(1);
    const library = await openLibrary();
    const [essai, neige] = [library.idOf('Essai'), library.idOf('neige')];
    const drafts = [sentenceDraft(essai, '1.1'), sentenceDraft(neige, '1.1'), articleDraft];
    for (const of of drafts) await library.database.drafts.write({ of, fields: { text: 'Half' } });
    await library.store.getState().removeForGood([essai]);
    const after = openDatabase();
    expect((await after.drafts.read()).map(({ of }) => of).toSorted()).toEqual(
      drafts.slice(1).toSorted(),
    );
    expect(await after.postEdits.read()).toEqual([]);
    expect(await after.decisions.read()).toEqual([]);
    expect((await after.articles.read()).map(({ title }) => title).toSorted()).toEqual([
      'neige',
      'pleut',
    ]);
    expect(await after.texts.read()).toHaveLength(2);
  });

  it.each([
    [month - 1, ['pleut']],
    [month + 1, []],
  ])('%i ms after an article was deleted, it can restore %j', async (ms, restorable) => {
    const library = await openLibrary();
    library.store.getState().remove([library.idOf('pleut')]);
    await expect.poll(() => library.told).toBe(1);
    library.wait(ms);
    await library.refresh();
    expect(library.titles(true)).toEqual(restorable);
    expect(library.titles(false)).toEqual(['neige']);
  });
});
