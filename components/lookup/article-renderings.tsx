'use client';

import { useMemo } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import { type ArticleRendering, renderingsInArticle } from './renderings-in-article';

/** So many places of one rendering are shown; the rest are counted. */
const MOST_PLACES = 8;

/** Shows how the article's English renders some French words, wherever they stand. */
export function ArticleRenderings({ form }: { readonly form: string }) {
  const { lookUp: words } = useMessages();
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const renderings = useMemo(
    () =>
      article
        ? renderingsInArticle(article, form, (id) => judgedEnglishOf({ segments, postEdits }, id))
        : [],
    [article, form, segments, postEdits],
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
            <Places places={rendering.places} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Places({ places }: Pick<ArticleRendering, 'places'>) {
  const { lookUp: words } = useMessages();
  const view = useViewStore();
  const sides = useView((state) => state.sides);
  const jump = (segmentId: string) => {
    const sentence = findSentence(document, segmentId, sides === 'english' ? 'english' : 'french');
    view.setState({ panel: null, current: segmentId });
    // The sentence gets the focus after the panel has given it back.
    if (sentence) setTimeout(() => focusOn(sentence));
  };
  const ids = [...new Set(places.map(({ segmentId }) => segmentId))];
  return (
    <span className="text-small">
      {ids.slice(0, MOST_PLACES).map((id) => (
        <button
          key={id}
          type="button"
          aria-label={words.jump(id)}
          onClick={() => jump(id)}
          className="mr-1.5 inline-block min-h-6 min-w-6 text-muted underline decoration-edge underline-offset-2 hover:text-ink hover:decoration-ink"
        >
          {id}
        </button>
      ))}
      {ids.length > MOST_PLACES ? (
        <span className="text-muted">{words.moreTimes(ids.length - MOST_PLACES)}</span>
      ) : null}
    </span>
  );
}
