import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { article, builtIn, inNewBrowsers, openPage } from '../open-page';

inNewBrowsers();

/** As the app's first version made it. */
async function visitFirstVersion(): Promise<void> {
  const database = await openDB(databaseName, 1, {
    upgrade(opened) {
      opened.createObjectStore('translations');
      opened.createObjectStore('post-edits', { keyPath: ['article', 'segment', 'source'] });
      opened.createObjectStore('field-edits', { keyPath: ['entry', 'field'] });
      opened.createObjectStore('settings', { keyPath: 'name' });
    },
  });
  const model = { id: 'visavis-fr-en', digest: 'd1', aligns: true, obeysTerms: true };
  await database.put('settings', { name: 'model', value: model });
  await database.put('settings', {
    name: 'last-article',
    value: { title: 'Essai', text: article },
  });
  await database.put('field-edits', {
    entry: 'bakou',
    field: 'definition',
    value: 'A city.',
    builtIn: builtIn[0]?.definition ?? '',
  });
  await database.put('translations', { text: 'Moscow waits.', links: [], tokens: 3 }, [
    'd1',
    'Moscou attend.',
    '[]',
  ]);
  database.close();
}

describe('a database that an earlier version of the app left', () => {
  it('keeps all that is in it', async () => {
    await visitFirstVersion();
    const page = openPage();
    await page.state.openKept(null);
    expect(page.state.article).toMatchObject({ title: 'Essai', text: article });
    expect(page.glossary.getState().entries[0]?.definition).toBe('A city.');
    // English that was made under former rules is still there, and is not taken for today's.
    const raw = await openDB(databaseName);
    expect(await raw.count('translations')).toBe(1);
    raw.close();
    await page.until(() => page.translators.length > 0 && page.translator.asked.length > 0);
    expect(page.english[2]).not.toBe('Moscow waits.');
    const kept = { article: page.state.article?.id ?? '', segment: '1.1', source: 'Bakou refuse.' };
    await page.database.postEdits.write({ ...kept, text: 'By hand.', machine: null });
    expect(await openDatabase().postEdits.read()).toHaveLength(1);
  });

  it('takes what this version adds', async () => {
    await visitFirstVersion();
    const first = openPage();
    const added = first.glossary.getState().addEntry({ french: 'Moscou', english: 'Moscow' });
    if (!added.ok) throw new Error(JSON.stringify(added.failure));
    await first.database.entries.read();
    const second = openPage();
    await second.state.openKept(null);
    expect(second.glossary.getState().entries.map(({ id }) => id)).toEqual([
      added.value,
      ...builtIn.map(({ id }) => id),
    ]);
  });
});
