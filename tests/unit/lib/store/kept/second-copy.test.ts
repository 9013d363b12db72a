import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { Journal } from '@/lib/store/journal/journal';
import { type JournalEntry, latestEntries } from '@/lib/store/journal/journal-entry';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, never, newBrowser, openArticle, openPage } from '../open-page';

inNewBrowsers();

const postEdit = {
  article: 'a',
  segment: '1.1',
  source: 'Bakou refuse.',
  text: 'Baku says no.',
  machine: null,
};
const key = ['a', '1.1', 'Bakou refuse.'] as const;

/** A machine that does much else besides is slow. */
const patienceMs = 4000;

/** A journal in memory, which outlives the database. */
function memoryJournal() {
  const entries: JournalEntry[] = [];
  const journal: Journal = {
    read: async () => [...latestEntries(entries).values()],
    append: async (added) => {
      entries.push(...structuredClone([...added]));
      return true;
    },
  };
  return { journal, entries };
}

const open = (journal: Journal, clock = Date.now) => openDatabase({ journal, clock, after: never });

describe('the second copy', () => {
  it('brings all back into a database that the browser has thrown away, and says so', async () => {
    const { journal } = memoryJournal();
    const first = open(journal);
    await first.postEdits.write(postEdit);
    await first.glossaries.write({ id: 'g', name: 'Mine', place: 0 });
    newBrowser();
    const second = open(journal);
    expect(await second.postEdits.read()).toEqual([postEdit]);
    expect(await second.glossaries.read()).toEqual([{ id: 'g', name: 'Mine', place: 0 }]);
    expect(second.keeping.getState().restored).toBe(2);
    expect(await open(journal).postEdits.read()).toEqual([postEdit]);
  });

  it('brings back what a database is short of, and tells the page to read again', async () => {
    const { journal } = memoryJournal();
    await open(journal).postEdits.write(postEdit);
    const raw = await openDB(databaseName);
    await raw.clear('post-edits');
    raw.close();
    const second = open(journal);
    const changed = vi.fn();
    second.onChangedElsewhere(changed);
    await second.settings.read();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce(), patienceMs);
    expect(await second.postEdits.read()).toEqual([postEdit]);
    expect(second.keeping.getState().restored).toBe(1);
  });

  it('has the later of two states count, whichever copy has it', async () => {
    const { journal, entries } = memoryJournal();
    await open(journal, () => 1000).postEdits.write(postEdit);
    await openDatabase({ clock: () => 3000, after: never }).postEdits.write({
      ...postEdit,
      text: 'Only in the database',
    });
    const second = open(journal);
    await second.settings.read();
    await vi.waitFor(() => expect(entries).toHaveLength(2), patienceMs);
    expect(await second.postEdits.read()).toEqual([{ ...postEdit, text: 'Only in the database' }]);
    expect(entries[1]?.record).toMatchObject({ text: 'Only in the database' });
    expect(second.keeping.getState().restored).toBe(0);
  });

  it('brings nothing back that was removed', async () => {
    const { journal } = memoryJournal();
    const first = open(journal);
    await first.postEdits.write(postEdit);
    await first.postEdits.remove(key);
    newBrowser();
    expect(await open(journal).postEdits.read()).toEqual([]);
  });

  it('does not lose a removal that only the database has heard of', async () => {
    const { journal } = memoryJournal();
    await open(journal, () => 1000).postEdits.write(postEdit);
    await openDatabase({ clock: () => 2000, after: never }).postEdits.remove(key);
    const second = open(journal);
    await second.settings.read();
    expect(await second.postEdits.read()).toEqual([]);
    newBrowser();
    expect(await open(journal).postEdits.read()).toEqual([]);
  });

  it('is made of what an earlier version of the app left without one', async () => {
    await openDatabase({ after: never }).postEdits.write(postEdit);
    const { journal } = memoryJournal();
    await open(journal).settings.read();
    newBrowser();
    await vi.waitFor(async () => expect(await journal.read()).toHaveLength(1), patienceMs);
    expect(await open(journal).postEdits.read()).toEqual([postEdit]);
  });

  it('has its lack told, and no change called saved before both copies are there', async () => {
    const none: Journal = { read: async () => [], append: async () => false };
    const database = open(none);
    const saving = database.postEdits.write(postEdit);
    expect(database.keeping.getState()).toMatchObject({ unsaved: 1, hasSaved: false });
    await saving;
    expect(database.keeping.getState()).toMatchObject({ unsaved: 0, hasSaved: true, copies: 1 });
  });
});

describe('the browser', () => {
  it('is asked once to throw nothing away, at the first edit', async () => {
    const page = await openArticle(openPage());
    expect(page.persistenceAsked).toBe(0);
    page.state.editTranslation('1.1', 'Baku says no.');
    page.state.editTranslation('1.2', 'Yerevan says yes.');
    expect(page.persistenceAsked).toBe(1);
  });
});
