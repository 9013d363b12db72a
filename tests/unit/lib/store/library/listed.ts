import { type KeptArticle, type KeptReading, unread } from '@/lib/store/kept/kept-articles';
import type { LibraryArticle } from '@/lib/store/library/library-state';

/** An article as the library lists it, with what a test wants of it. */
export function listed(
  id: string,
  article: Partial<KeptArticle> = {},
  reading: Partial<KeptReading> = {},
): LibraryArticle {
  return {
    article: {
      id,
      title: id,
      byline: null,
      date: null,
      source: null,
      tags: [],
      words: 10,
      sentences: 4,
      addedAt: 0,
      deletedAt: null,
      ...article,
    },
    reading: { ...unread(id), ...reading },
  };
}
