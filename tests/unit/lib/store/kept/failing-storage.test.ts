import { deleteDB, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, never } from '../open-page';

inNewBrowsers();

const postEdit = {
  article: 'a',
  segment: '1.1',
  source: 'Bakou refuse.',
  text: 'Baku says no.',
  machine: null,
};

describe('storage that fails', () => {
  it('is said when it is full, tried again, and no more said once all is kept', async () => {
    let isFull = true;
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters
    ) {
      if (isFull) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, parameters);
    });
    const retries: (() => void)[] = [];
    const database = openDatabase({
      after: (_ms, run) => {
        retries.push(run);
        return () => undefined;
      },
    });
    await database.postEdits.write(postEdit);
    expect(database.keeping.getState()).toMatchObject({
      keeping: { kept: false, failure: { code: 'storage-full' } },
      hasSaved: false,
    });
    expect(retries).toHaveLength(1);
    isFull = false;
    retries[0]?.();
    await vi.waitFor(() =>
      expect(database.keeping.getState()).toMatchObject({
        keeping: { kept: true },
        unsaved: 0,
        hasSaved: true,
      }),
    );
    expect(await openDatabase({ after: never }).postEdits.read()).toEqual([postEdit]);
  });

  it('is not waited for longer than the text should, and is written to when it comes', async () => {
    // Behind a deletion that waits, as the browser's own clean-up may, an opening gets no answer at all.
    const blocker = await openDB(databaseName, 1);
    const deleted = deleteDB(databaseName);
    const slow = openDatabase({ patienceMs: 20, after: never });
    await slow.postEdits.write(postEdit);
    expect(slow.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-slow' },
    });
    blocker.close();
    await deleted;
    await vi.waitFor(() => expect(slow.keeping.getState().keeping).toEqual({ kept: true }), 4000);
    expect(await openDatabase({ after: never }).postEdits.read()).toEqual([postEdit]);
  });

  it('names a record that cannot be read, and opens the rest', async () => {
    const database = openDatabase({ after: never });
    await database.postEdits.write(postEdit);
    const broken = { ...postEdit, segment: '1.2', text: 5 };
    const raw = await openDB(databaseName);
    await raw.put('post-edits', broken);
    raw.close();
    expect(await database.postEdits.read()).toEqual([postEdit]);
    expect(database.keeping.getState().unreadable).toEqual([{ table: 'post-edits', data: broken }]);
  });

  it('has its cause named when a tab of an earlier version does not let go', async () => {
    const old = await openDB(databaseName, 1, {
      upgrade(first) {
        first.createObjectStore('translations');
        first.createObjectStore('post-edits', { keyPath: ['article', 'segment', 'source'] });
        first.createObjectStore('field-edits', { keyPath: ['entry', 'field'] });
        first.createObjectStore('settings', { keyPath: 'name' });
      },
    });
    const database = openDatabase({ after: never, patienceMs: 5000 });
    await database.postEdits.write(postEdit);
    expect(database.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-blocked' },
    });
    old.close();
    await vi.waitFor(
      () => expect(database.keeping.getState().keeping).toEqual({ kept: true }),
      4000,
    );
  });

  it('has its cause named when a later version has it', async () => {
    (await openDB(databaseName, 1000)).close();
    const database = openDatabase({ after: never });
    await database.postEdits.write(postEdit);
    expect(database.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-newer' },
    });
  });
});
