import { sameValue } from '@/lib/base/same-value';
import type { Article } from '@/lib/document/article';
import type { ArticleExtras, Provenance } from '@/lib/document/article-extras';
import { countWords } from '@/lib/document/count-words';
import { segmentsOf } from '@/lib/document/segments-of';
import type { Database } from '@/lib/store/kept/database';
import type { KeptArticle } from '@/lib/store/kept/kept-articles';

interface OpenedArticle {
  readonly article: Article;
  readonly extras: ArticleExtras;
  /** Its record in the library; null where there is none. */
  readonly known: KeptArticle | null;
  /** Whether its text is brought in, and not only opened again. */
  readonly isNew: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Puts an article that was opened into the library. One that is there already keeps its title, its tags
 * and the rest; if it is brought in again, it takes what was not known of it, and is restored if it was deleted.
 */
export async function keepArticle(
  { articles, texts, settings }: Pick<Database, 'articles' | 'texts' | 'settings'>,
  { article, extras, known, isNew, now }: OpenedArticle,
): Promise<void> {
  const { id, title, text } = article;
  const keptText = { article: id, text, structure: extras.structure };
  if (known === null) {
    // The text first: a record without its text would be an article that cannot be opened.
    await texts.write(keptText);
    await articles.write({
      id,
      title,
      ...extras.provenance,
      tags: [],
      words: countWords(text),
      sentences: segmentsOf(article).length,
      addedAt: now,
      deletedAt: null,
    });
  } else if (isNew) {
    if (hasStructure(extras)) await texts.write(keptText);
    const told = { ...known, ...addUnknown(known, extras.provenance), deletedAt: null };
    if (!sameValue(told, known)) await articles.write(told);
  }
  await settings.write({ name: 'last-article', value: id });
}

const hasStructure = ({ structure }: ArticleExtras): boolean =>
  structure.blocks.length > 0 || structure.inlines.length > 0;

/** What the library says of a text, with what it did not know. */
const addUnknown = (known: Provenance, told: Provenance): Provenance => ({
  byline: known.byline ?? told.byline,
  date: known.date ?? told.date,
  source: known.source ?? told.source,
});

/** An article as the library knows it, under the title that the reader gave it there. */
export function inLibrary(article: Article, known: KeptArticle | null): Article {
  if (known === null) return article;
  const { title, byline, date, source } = known;
  return { ...article, title, provenance: { byline, date, source } };
}
