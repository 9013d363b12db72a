import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import type { TranslationKey } from '@/lib/pipeline/translation-memory';
import { databaseName } from '@/lib/store/kept/connection';
import { openDatabase } from '@/lib/store/kept/database';
import { inNewBrowsers, never } from '../open-page';

inNewBrowsers();

const key = (sentence: number): TranslationKey => ['d1', `Phrase ${sentence}.`, '[]'];
const translation = { text: 'A sentence.', links: [], tokens: 4, steering: [] };

/** Which of these sentences are kept, for a later visit. */
async function keptOf(sentences: readonly number[]): Promise<readonly number[]> {
  const found = await openDatabase({ after: never }).translations.read(sentences.map(key));
  return sentences.filter((_, index) => found[index] !== null);
}

async function countKept(): Promise<number> {
  const database = await openDB(databaseName);
  const count = await database.count('translations');
  database.close();
  return count;
}

describe('the translation memory', () => {
  it('has the older half go when it has grown too long', async () => {
    let time = 0;
    const { translations } = openDatabase({ limit: 10, clock: () => time, after: never });
    for (let sentence = 1; sentence <= 11; sentence += 1) {
      time = sentence;
      translations.write(key(sentence), translation);
    }
    await vi.waitFor(async () => expect(await countKept()).toBe(5));
    expect(await keptOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([7, 8, 9, 10, 11]);
  });

  it('stays within its length over many visits', async () => {
    let time = 0;
    for (let visit = 0; visit < 6; visit += 1) {
      const { translations } = openDatabase({ limit: 10, clock: () => time, after: never });
      for (let sentence = 0; sentence < 4; sentence += 1) {
        time += 1;
        translations.write(key(time), translation);
        await translations.read([key(time)]);
      }
    }
    await vi.waitFor(async () => expect(await countKept()).toBeLessThanOrEqual(10));
    expect(await keptOf([21, 22, 23, 24])).toEqual([21, 22, 23, 24]);
  });

  it('has sentences go first that were kept before any were dated', async () => {
    await openDatabase({ after: never }).translations.read([]);
    const database = await openDB(databaseName);
    for (const sentence of [1, 2]) {
      await database.put('translations', translation, [...key(sentence)]);
    }
    database.close();
    expect(await keptOf([1, 2])).toEqual([1, 2]);
    const { translations } = openDatabase({ limit: 4, clock: () => 1, after: never });
    for (const sentence of [3, 4, 5]) translations.write(key(sentence), translation);
    // The first writing of a visit counts, and this one is the second visit's.
    const next = openDatabase({ limit: 4, clock: () => 2, after: never });
    next.translations.write(key(6), translation);
    await vi.waitFor(async () => expect(await keptOf([1, 2])).toEqual([]));
    expect(await keptOf([6])).toEqual([6]);
  });

  it('is forgotten as far in a browser that keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { translations } = openDatabase({ limit: 4, clock: () => 1, after: never });
    for (let sentence = 1; sentence <= 5; sentence += 1) {
      translations.write(key(sentence), translation);
    }
    expect(await translations.read([1, 2, 3, 4, 5].map(key))).toEqual([
      null,
      null,
      null,
      translation,
      translation,
    ]);
  });

  it('is held in the page only until the database has it', async () => {
    const { translations } = openDatabase({ after: never });
    translations.write(key(1), translation);
    expect(await translations.read([key(1)])).toEqual([translation]);
    const database = await openDB(databaseName);
    await database.clear('translations');
    database.close();
    expect(await translations.read([key(1)])).toEqual([null]);
  });

  it('commits each sentence unasked, because the page may be left the next moment', async () => {
    const committed = vi.spyOn(IDBTransaction.prototype, 'commit');
    const { translations } = openDatabase({ after: never });
    translations.write(key(1), translation);
    await vi.waitFor(async () => expect(await countKept()).toBe(1));
    expect(committed).toHaveBeenCalledOnce();
  });
});
