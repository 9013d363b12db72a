import type { Page } from '@playwright/test';

/** An article as it is put into the library. */
export interface Seed {
  /** Any does: the app looks an article up by it. */
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  /** Its English as it was shown, by sentences; absent where nothing was translated. */
  readonly english?: readonly string[];
  readonly tags?: readonly string[];
  readonly date?: string;
  readonly source?: string;
}

/**
 * Puts articles into the library behind the app's back, as if they had been read. The page has to have
 * opened the app before, which makes the database.
 */
export async function seedLibrary(page: Page, seeds: readonly Seed[]): Promise<void> {
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('vis-a-vis');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const stores = ['articles', 'texts', 'readings', 'english'];
    const transaction = database.transaction(stores, 'readwrite');
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    for (const [at, seed] of all.entries()) {
      const id = seed.id ?? `seed-${at}`;
      const sentences = seed.text.split('. ').length;
      transaction.objectStore('articles').put({
        id,
        title: seed.title,
        byline: null,
        date: seed.date ?? null,
        source: seed.source ?? null,
        tags: seed.tags ?? [],
        words: seed.text.split(/\s+/).length,
        sentences,
        addedAt: at,
        deletedAt: null,
      });
      transaction
        .objectStore('texts')
        .put({ article: id, text: seed.text, structure: { blocks: [], inlines: [] } });
      transaction.objectStore('readings').put({
        article: id,
        openedAt: at,
        segment: null,
        position: 0,
        current: null,
        sides: 'both',
        translated: seed.english === undefined ? 0 : sentences,
        edited: 0,
      });
      if (seed.english !== undefined) {
        transaction.objectStore('english').put({ article: id, sentences: seed.english });
      }
    }
    await done;
    database.close();
  }, seeds);
}
