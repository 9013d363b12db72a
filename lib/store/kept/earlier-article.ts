import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { articleExtrasSchema } from '@/lib/document/article-extras';
import { countWords } from '@/lib/document/count-words';
import { readArticle } from '@/lib/document/read-article';
import { segmentsOf } from '@/lib/document/segments-of';
import { type KeptArticle, type KeptReading, type KeptText, unread } from './kept-articles';

/** Up to its second version the database had one article, in a setting; null stood for the built-in one. */
const earlierSetting = v.object({
  name: v.literal('last-article'),
  value: v.nullable(v.object({ title: v.string(), text: v.string(), extras: articleExtrasSchema })),
});

/**
 * Makes the one article that an earlier version of the app kept the first one of the library. It is no
 * migration of the schema, because its id is a digest, and a browser ends a transaction that waits for one.
 * Where it is broken off, the next opening of the database does it.
 *
 * @param clock milliseconds since 1970
 */
export async function takeInEarlierArticle(
  database: IDBPDatabase,
  clock: () => number = Date.now,
): Promise<void> {
  const kept: unknown = await database.get('settings', 'last-article');
  const earlier = v.safeParse(earlierSetting, kept);
  if (!earlier.success) return;
  const { value } = earlier.output;
  const read = value && (await readArticle(value.title, value.text, value.extras));
  if (value === null || read === null || !read.ok) {
    await database.delete('settings', 'last-article');
    return;
  }
  const { id, title, text, provenance } = read.value;
  const now = clock();
  const sentences = segmentsOf(read.value).length;
  const stores = ['settings', 'articles', 'texts', 'readings'];
  const transaction = database.transaction(stores, 'readwrite');
  const article: KeptArticle = {
    id,
    title,
    ...provenance,
    tags: [],
    words: countWords(text),
    sentences,
    addedAt: now,
    deletedAt: null,
  };
  const { structure } = value.extras;
  const keptText: KeptText = { article: id, text, structure };
  const reading: KeptReading = { ...unread(id), openedAt: now };
  await Promise.all([
    transaction.objectStore('articles').put(article),
    transaction.objectStore('texts').put(keptText),
    transaction.objectStore('readings').put(reading),
    transaction.objectStore('settings').put({ name: 'last-article', value: id }),
    transaction.done,
  ]);
}
