import type { Page } from '@playwright/test';

/** An article as it is put into the library. */
export interface SeedArticle {
  readonly id: string;
  readonly title: string;
  /** Its sentences, four to a paragraph. */
  readonly sentences: readonly string[];
}

/** The id of the article that was made at this place. Any does: the app looks an article up by it. */
export const idOf = (at: number): string => `bench-${at}`;

/**
 * Makes articles of a few sentences each, in an order that is each one's own.
 *
 * @param pool the sentences that all are made of
 * @param length how many sentences each has
 */
export const makeArticles = (
  count: number,
  pool: readonly string[],
  length: number,
): readonly SeedArticle[] =>
  Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    title: `Article ${at}`,
    // A step that shares no factor with most lengths of a pool.
    sentences: Array.from({ length }, (_sentence, place) => {
      const chosen = pool[(at * 7 + place * (1 + (at % 5))) % pool.length];
      if (chosen === undefined) throw new Error('There are no sentences to choose from');
      return chosen;
    }),
  }));

/** Puts articles into the library of a page, which has to have opened the app before. */
export async function seedLibrary(page: Page, articles: readonly SeedArticle[]): Promise<void> {
  await page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('vis-a-vis');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const writing = database.transaction(['articles', 'texts', 'readings', 'english'], 'readwrite');
    const written = new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    for (const [at, { id, title, sentences }] of all.entries()) {
      const paragraphs = sentences
        .flatMap((_, place) =>
          place % 4 === 0 ? [sentences.slice(place, place + 4).join(' ')] : [],
        )
        .join('\n');
      writing.objectStore('articles').put({
        id,
        title,
        byline: null,
        date: '2024-05-01',
        source: 'Le Temps',
        tags: [`projet ${at % 7}`],
        words: paragraphs.split(/\s+/).length,
        sentences: sentences.length,
        addedAt: at,
        deletedAt: null,
      });
      writing
        .objectStore('texts')
        .put({ article: id, text: paragraphs, structure: { blocks: [], inlines: [] } });
      writing.objectStore('readings').put({
        article: id,
        openedAt: at,
        segment: null,
        position: 0,
        current: null,
        sides: 'both',
        translated: sentences.length,
        edited: 0,
      });
      // As long as an English text, and searched like one.
      writing.objectStore('english').put({ article: id, sentences });
    }
    await written;
    database.close();
  }, articles);
}
