import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, never } from '../open-page';

inNewBrowsers();

const translation = { text: 'Baku refuses.', links: [], tokens: 4, steering: [] };
const model = { id: 'm', digest: 'd1', aligns: true, obeysTerms: true };
const key = ['d1', 'Bakou refuse.', '[]'] as const;
const postEdit = {
  article: 'a',
  segment: '1.1',
  source: 'Bakou refuse.',
  text: 'Baku says no.',
  machine: null,
};

/** What `put` does while `isFull` holds. */
function fillUp(isFull: () => boolean): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...parameters
  ) {
    if (isFull()) throw new DOMException('No room', 'QuotaExceededError');
    return put.apply(this, parameters);
  });
}

/** Puts records into the browser's database behind the app's back. */
async function plant(store: string, records: readonly (readonly [unknown, IDBValidKey?])[]) {
  const database = await openDB(databaseName);
  for (const [record, recordKey] of records) await database.put(store, record, recordKey);
  database.close();
}

describe('the database', () => {
  it('gives back what another visit kept', async () => {
    const first = openDatabase({ after: never });
    first.translations.write(key, translation);
    await first.postEdits.write(postEdit);
    await first.settings.write({ name: 'model', value: model });
    const second = openDatabase({ after: never });
    expect(await second.translations.read([['d2', key[1], key[2]], key])).toEqual([
      null,
      translation,
    ]);
    expect(await second.postEdits.read()).toEqual([postEdit]);
    expect(await second.settings.read()).toEqual([{ name: 'model', value: model }]);
    expect(second.keeping.getState().keeping).toEqual({ kept: true });
  });

  it('leaves out broken records, and no others', async () => {
    const database = openDatabase({ after: never });
    await database.postEdits.write(postEdit);
    await plant('post-edits', [[{ ...postEdit, segment: '1.2', text: 5 }]]);
    await plant('settings', [[{ name: 'model', value: null }], [{ name: 'of another version' }]]);
    await plant('translations', [
      [{ text: 'No links' }, ['d1', 'broken', '[]']],
      ['not even a record', ['d1', 'text', '[]']],
    ]);
    expect(await database.postEdits.read()).toEqual([postEdit]);
    expect(await database.settings.read()).toEqual([]);
    expect(
      await database.translations.read([
        ['d1', 'broken', '[]'],
        ['d1', 'text', '[]'],
      ]),
    ).toEqual([null, null]);
  });

  it('keeps the last of several writings of one record', async () => {
    const database = openDatabase({ after: never });
    void database.postEdits.write({ ...postEdit, text: 'One' });
    void database.postEdits.remove(['a', '1.1', 'Bakou refuse.']);
    void database.postEdits.write({ ...postEdit, text: 'Two' });
    expect(await database.postEdits.read()).toEqual([{ ...postEdit, text: 'Two' }]);
    expect(await openDatabase({ after: never }).postEdits.read()).toEqual([
      { ...postEdit, text: 'Two' },
    ]);
    await database.postEdits.remove(['a', '1.1', 'Bakou refuse.']);
    expect(await database.postEdits.read()).toEqual([]);
  });

  it('gives up the machine’s sentences for one of the reader’s when it is full', async () => {
    const database = openDatabase({ after: never });
    database.translations.write(key, translation);
    await openDatabase({ after: never }).postEdits.read();
    let isFull = true;
    const { clear } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (this: IDBObjectStore) {
      isFull = false;
      return clear.call(this);
    });
    fillUp(() => isFull);
    await database.postEdits.write(postEdit);
    expect(database.keeping.getState().keeping).toEqual({ kept: true });
    const next = openDatabase({ after: never });
    expect(await next.postEdits.read()).toEqual([postEdit]);
    expect(await next.translations.read([key])).toEqual([null]);
  });

  it('holds for this visit what a full one cannot keep, and says so', async () => {
    fillUp(() => true);
    const database = openDatabase({ after: never });
    database.translations.write(key, translation);
    await database.postEdits.write(postEdit);
    expect(await database.translations.read([key])).toEqual([translation]);
    expect(await database.postEdits.read()).toEqual([postEdit]);
    expect(database.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-full' },
    });
    expect(await openDatabase({ after: never }).postEdits.read()).toEqual([]);
  });

  it('holds for this visit what a browser without one cannot keep, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const database = openDatabase({ after: never });
    await database.postEdits.write(postEdit);
    expect(await database.postEdits.read()).toEqual([postEdit]);
    await database.postEdits.remove(['a', '1.1', 'Bakou refuse.']);
    expect(await database.postEdits.read()).toEqual([]);
    expect(database.keeping.getState().keeping).toEqual({
      kept: false,
      failure: { code: 'storage-unavailable' },
    });
  });

  it('makes way for a newer version of the app in another tab', async () => {
    const old = openDatabase({ after: never });
    await old.postEdits.write(postEdit);
    const newer = await openDB(databaseName, 1000);
    expect(newer.version).toBe(1000);
    await old.postEdits.write({ ...postEdit, text: 'Later' });
    expect(await old.postEdits.read()).toEqual([{ ...postEdit, text: 'Later' }]);
    expect(old.keeping.getState().keeping.kept).toBe(false);
    newer.close();
  });
});
