import { assertNever } from '@/lib/base/assert-never';
import type { LibraryArticle } from './library-state';

export const libraryOrders = ['opened', 'added', 'title', 'date', 'words', 'translated'] as const;
export type LibraryOrder = (typeof libraryOrders)[number];

interface Arrangement {
  readonly order: LibraryOrder;
  /** Of this tag alone; null for all. */
  readonly tag: string | null;
  /** Whether the deleted ones are shown, and they alone. */
  readonly deleted: boolean;
}

/** The share of an article's sentences, from 0 to 1. */
export const shareOf = (count: number, { article }: LibraryArticle): number =>
  article.sentences === 0 ? 0 : Math.min(1, count / article.sentences);

/** Chooses the articles to show, in their order. What has no date comes after what has one. */
export function arrangeArticles(
  articles: readonly LibraryArticle[],
  { order, tag, deleted }: Arrangement,
): readonly LibraryArticle[] {
  const chosen = articles.filter(
    ({ article }) =>
      (article.deletedAt !== null) === deleted && (tag === null || article.tags.includes(tag)),
  );
  const compare = comparisonOf(order);
  return chosen.toSorted((a, b) => compare(a, b) || a.article.addedAt - b.article.addedAt);
}

/** All tags of the articles that were not deleted, with how many have each, in the order of the alphabet. */
export function tagsOf(
  articles: readonly LibraryArticle[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    if (article.deletedAt !== null) continue;
    for (const tag of article.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => alphabet.compare(a.tag, b.tag));
}

/** The titles are French. */
const alphabet = new Intl.Collator('fr', { numeric: true });

type Comparison = (a: LibraryArticle, b: LibraryArticle) => number;

function comparisonOf(order: LibraryOrder): Comparison {
  switch (order) {
    case 'opened':
      return (a, b) => b.reading.openedAt - a.reading.openedAt;
    case 'added':
      return (a, b) => b.article.addedAt - a.article.addedAt;
    case 'title':
      return (a, b) => alphabet.compare(a.article.title, b.article.title);
    case 'date':
      return (a, b) => alphabet.compare(b.article.date ?? '', a.article.date ?? '');
    case 'words':
      return (a, b) => b.article.words - a.article.words;
    case 'translated':
      return (a, b) => shareOf(b.reading.translated, b) - shareOf(a.reading.translated, a);
    default:
      return assertNever(order);
  }
}
