'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { SentenceLinks } from '@/components/lookup/words/sentence-links';
import { shownSentenceOf } from '@/components/state/english-of';
import { useReader } from '@/components/state/reader-context';
import type { DictionaryEntry } from '@/lib/dictionary/dictionary-entry';
import { type ArticleForm, formsInArticle } from '@/lib/dictionary/forms-in-article';
import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';

/** So many pairs show how a word is used; a common word has hundreds. */
const MOST_EXAMPLES = 2;

/** Shows the other forms of a headword in the article, and sentences that have one with their English. */
export function ArticleForms({
  entry,
  form,
  segmentId,
}: {
  readonly entry: DictionaryEntry;
  /** The words that are looked up, and the sentence that they are in. */
  readonly form: string;
  readonly segmentId: string;
}) {
  const { dictionary: words } = useMessages();
  const article = useReader((state) => state.article);
  const found = useMemo(() => {
    const parts = entry.parts.map(({ name }) => name);
    return article ? formsInArticle(article, { headword: entry.headword, parts }) : [];
  }, [article, entry]);
  const others = found.filter((each) => each.form.toLowerCase() !== form.toLowerCase());
  const ids = new Set(found.flatMap(({ places }) => places.map((place) => place.segmentId)));
  ids.delete(segmentId);
  return (
    <>
      {others.length === 0 ? null : <OtherForms forms={others} />}
      {article === null || ids.size === 0 ? null : (
        <Examples article={article} ids={[...ids]} title={words.examples} />
      )}
    </>
  );
}

function OtherForms({ forms }: { readonly forms: readonly ArticleForm[] }) {
  const { dictionary: words } = useMessages();
  return (
    <div className="mt-1.5">
      <h4 className="text-muted text-small">{words.alsoHere}</h4>
      <ul>
        {forms.map(({ form, places }) => (
          <li key={form} className="leading-snug">
            <span lang="fr" className="font-serif">
              {form}
            </span>{' '}
            <SentenceLinks ids={[...new Set(places.map(({ segmentId }) => segmentId))]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Examples({
  article,
  ids,
  title,
}: {
  readonly article: Article;
  readonly ids: readonly string[];
  readonly title: string;
}) {
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const pairs = segmentsOf(article)
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, text }) => {
      const shown = shownSentenceOf({ segments, postEdits }, id);
      return shown === null ? [] : [{ id, text, english: shown.english }];
    })
    .slice(0, MOST_EXAMPLES);
  if (pairs.length === 0) return null;
  return (
    <div className="mt-1.5">
      <h4 className="text-muted text-small">{title}</h4>
      <ul className="flex flex-col gap-1.5">
        {pairs.map(({ id, text, english }) => (
          <li key={id} className="text-small leading-snug">
            <p lang="fr">{text}</p>
            <p lang="en" className="text-muted">
              {english}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
