import { describe, expect, it, vi } from 'vitest';
import { countTermUses } from '@/lib/store/glossaries/term-uses';
import { openDatabase } from '@/lib/store/kept/database';
import { builtIn, inNewBrowsers, never, openPage } from '../open-page';

inNewBrowsers();

const noSignal = () => new AbortController().signal;

/** A library of two articles, and its database as another page opens it. */
async function openLibrary() {
  const page = openPage();
  const { open } = page.reader.getState();
  await open('Guerre', 'Bakou refuse. Un cessez-le-feu tient.\n\nLes cessez-le-feu de Bakou.');
  await open('Paix', 'À Bakou, rien.');
  const database = openDatabase({ after: never });
  await vi.waitFor(async () => expect(await database.articles.read()).toHaveLength(2));
  return database;
}

describe('where terms were met', () => {
  it('is told with the sentence and the article, and how often', async () => {
    const uses = await countTermUses(await openLibrary(), builtIn, noSignal());
    expect(uses?.get('cessez-le-feu')).toMatchObject({
      count: 2,
      first: [
        { title: 'Guerre', sentence: 'Un cessez-le-feu tient.' },
        { title: 'Guerre', sentence: 'Les cessez-le-feu de Bakou.' },
      ],
    });
    const bakou = uses?.get('bakou');
    expect(bakou?.count).toBe(3);
    expect(new Set(bakou?.first.map(({ title }) => title))).toEqual(new Set(['Guerre', 'Paix']));
  });

  it('is nowhere for a term that no article has', async () => {
    const [entry] = builtIn;
    if (!entry) throw new Error('No entry');
    const other = { ...entry, id: 'erevan', french: 'Erevan' };
    const uses = await countTermUses(await openLibrary(), [other], noSignal());
    expect(uses?.has('erevan')).toBe(false);
  });

  it('is no longer looked for once it is not wanted', async () => {
    expect(await countTermUses(await openLibrary(), builtIn, AbortSignal.abort())).toBeNull();
  });
});
