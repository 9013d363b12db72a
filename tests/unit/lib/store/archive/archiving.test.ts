import { describe, expect, it } from 'vitest';
import type { MemoryPairs } from '@/lib/memory/memory-pairs';
import { applyMerge } from '@/lib/store/archive/apply-merge';
import { ARCHIVE_VERSION, type Archive } from '@/lib/store/archive/archive';
import { createArchiving } from '@/lib/store/archive/archiving';
import { collectArchive } from '@/lib/store/archive/collect-archive';
import { planMerge } from '@/lib/store/archive/merge-archive';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, newBrowser } from '../open-page';
import { emptyArchive, wholeArchive } from './whole-archive';

inNewBrowsers();

/** The app in a new browser, with what an archive has. */
async function openApp(archive: Archive = emptyArchive) {
  newBrowser();
  const database = openDatabase();
  const memories = new Map<string, MemoryPairs>();
  const pairs = {
    read: (id: string) => Promise.resolve(memories.get(id) ?? null),
    write: (id: string, kept: MemoryPairs) => {
      memories.set(id, kept);
      return Promise.resolve(true);
    },
  };
  let preferences = archive.preferences;
  let taken = 0;
  await applyMerge(planMerge(emptyArchive, archive, 'mine'), database, pairs);
  const archiving = createArchiving({
    database,
    pairs,
    preferences: {
      read: () => preferences,
      write: (values) => {
        preferences = { ...preferences, ...values };
        return Promise.resolve();
      },
    },
    clock: () => 0,
    onTaken: () => {
      taken += 1;
      return Promise.resolve();
    },
  });
  return {
    archiving,
    contents: () => collectArchive(database, pairs, preferences),
    get taken() {
      return taken;
    },
  };
}

async function opened(app: Awaited<ReturnType<typeof openApp>>, file: Blob) {
  const read = await app.archiving.open(file);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe('everything in one file', () => {
  it('is the same again in an empty app', async () => {
    const from = await openApp(wholeArchive);
    const before = await from.contents();
    const file = await from.archiving.save();
    const to = await openApp();
    await (await opened(to, file)).take('mine');
    expect(await to.contents()).toEqual(before);
    expect(to.taken).toBe(1);
  });

  it('changes nothing where all of it is already', async () => {
    const app = await openApp(wholeArchive);
    const before = await app.contents();
    const archive = await opened(app, await app.archiving.save());
    const { tables, preferences } = archive.plan('theirs');
    expect(Object.values(tables).flatMap(({ write }) => [...write])).toEqual([]);
    expect(preferences).toEqual({});
    await archive.take('theirs');
    expect(await app.contents()).toEqual(before);
  });

  it('says what it would bring, and brings nothing before it is taken', async () => {
    const file = await (await openApp(wholeArchive)).archiving.save();
    const app = await openApp();
    const { plan, madeAt } = await opened(app, file);
    expect(madeAt).toBe('1970-01-01T00:00:00.000Z');
    expect(plan('mine').tables.articles).toMatchObject({ added: 1, same: 0, different: 0 });
    expect(await app.contents()).toEqual(emptyArchive);
  });

  it('refuses a file that is no archive', async () => {
    const app = await openApp();
    expect(await app.archiving.open(new Blob(['no zip']))).toEqual({
      ok: false,
      failure: { code: 'archive-not-ours' },
    });
  });

  it('has a version', () => {
    expect(ARCHIVE_VERSION).toBe(1);
  });
});

describe('merging two libraries', () => {
  const [article] = wholeArchive.articles;
  const [edit] = wholeArchive.postEdits;
  const [reading] = wholeArchive.readings;
  if (!article || !edit || !reading) throw new Error('The archive lacks something');
  const theirs: Archive = {
    ...emptyArchive,
    articles: [
      {
        ...article,
        title: 'Averse',
        source: 'Le Temps',
        tags: ['ville'],
        addedAt: -1,
        deletedAt: 9,
      },
      { ...article, id: 'a2' },
    ],
    readings: [{ ...reading, openedAt: 9, segment: '1.1' }],
    postEdits: [
      { ...edit, text: 'Rain falls.' },
      { ...edit, segment: '2.1', text: 'More.' },
    ],
    settings: [{ name: 'memories', value: [{ id: 'm2', name: 'Autre', pairs: 2 }] }],
    preferences: { theme: 'light', language: 'fr' },
  };

  it.each([
    ['mine', 'Pluie', 'It rains.'],
    ['theirs', 'Averse', 'Rain falls.'],
  ] as const)('keeps all of both, and of two that differ %s', (preferred, title, english) => {
    const { tables, preferences } = planMerge(wholeArchive, theirs, preferred);
    expect(tables.articles).toMatchObject({ added: 1, same: 0, different: 1 });
    expect(tables.articles.write).toContainEqual({
      ...article,
      title,
      source: 'Le Temps',
      tags: preferred === 'mine' ? ['temps', 'ville'] : ['ville', 'temps'],
      addedAt: -1,
      // What is kept on one side does not go because it was deleted on the other.
      deletedAt: null,
    });
    expect(tables.postEdits).toMatchObject({ added: 1, different: 1 });
    expect(tables.postEdits.write.map(({ text }) => text)).toEqual(
      preferred === 'mine' ? ['More.'] : [english, 'More.'],
    );
    expect(tables.readings.write).toEqual(theirs.readings);
    expect(tables.settings.write).toEqual([
      {
        name: 'memories',
        value: [
          { id: 'm1', name: 'Agence', pairs: 1 },
          { id: 'm2', name: 'Autre', pairs: 2 },
        ],
      },
    ]);
    expect(preferences).toEqual({ language: 'fr' });
  });

  it('takes the last of two records with one name', () => {
    const { tables } = planMerge(
      emptyArchive,
      { ...emptyArchive, articles: [article, { ...article, title: 'Averse' }] },
      'mine',
    );
    expect(tables.articles.write).toEqual([{ ...article, title: 'Averse' }]);
  });
});
