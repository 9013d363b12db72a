'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader } from '@/components/state/reader-context';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import { renderingsInArticle } from './renderings-in-article';
import { hasUnknownWord } from './words/has-unknown-word';
import { SentenceLinks } from './words/sentence-links';

/** Shows how the article's English renders some French words, wherever they stand. */
export function ArticleRenderings({ form }: { readonly form: string }) {
  const { lookUp: words } = useMessages();
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const doubts = useReader((state) => state.doubts);
  const renderings = useMemo(
    () =>
      article
        ? renderingsInArticle(article, form, {
            englishOf: (id) => judgedEnglishOf({ segments, postEdits }, id),
            isNoWord: (id, english) => hasUnknownWord(doubts.get(id), english),
          })
        : [],
    [article, form, segments, postEdits, doubts],
  );
  return (
    <section aria-label={words.inArticle}>
      <h3 className="text-muted text-small">{words.inArticle}</h3>
      {renderings.length === 0 ? <p className="mt-1 text-small">{words.untranslated}</p> : null}
      <ul>
        {renderings.map((rendering) => (
          <li key={rendering.english ?? ''} className="mt-1 leading-snug">
            {rendering.english === null ? (
              <span className="text-muted text-small">{words.unlinked}</span>
            ) : (
              <span lang="en" className="font-serif text-[1.0625rem]">
                {rendering.english}
              </span>
            )}{' '}
            <span className="whitespace-nowrap text-muted text-small">
              {words.times(rendering.places.length)}
            </span>{' '}
            <SentenceLinks ids={[...new Set(rendering.places.map(({ segmentId }) => segmentId))]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
