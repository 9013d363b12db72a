'use client';

import { type RefObject, useEffect, useMemo } from 'react';
import { useReader, useVocabulary } from '@/components/state/reader-context';
import { rangeOfWords } from '@/components/state/words-on-page';
import { type FormPlace, formsInArticle } from '@/lib/dictionary/forms-in-article';

/** The name of the highlight in the style sheet. */
const mark = 'saved-word';

/** More marks than this would be no help to a reader, and the browser checks each when it draws. */
const MOST_MARKS = 2000;

/** The text is drawn in pieces; the marks follow when it has been still for this long. */
const SETTLED_MS = 200;

/**
 * Marks in the French of the article the words that the reader is learning, in all their forms, without
 * touching the text itself. A browser that cannot highlight ranges shows no marks.
 */
export function useSavedMarks(text: RefObject<HTMLElement | null>): void {
  const article = useReader((state) => state.article);
  const words = useVocabulary((state) => state.words);
  const places = useMemo(
    (): readonly FormPlace[] =>
      article === null
        ? []
        : words
            .filter(({ isKnown }) => !isKnown)
            .flatMap(({ french, parts }) => formsInArticle(article, { headword: french, parts }))
            .flatMap((form) => form.places)
            .slice(0, MOST_MARKS),
    [article, words],
  );
  useEffect(() => {
    if (places.length === 0 || text.current === null || !('highlights' in CSS)) return;
    const highlight = () => {
      const ranges = places.flatMap(
        ({ segmentId, span }) => rangeOfWords({ segmentId, span, side: 'french' }) ?? [],
      );
      CSS.highlights.set(mark, new Highlight(...ranges));
    };
    let timer = setTimeout(highlight);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(highlight, SETTLED_MS);
    });
    observer.observe(text.current, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      CSS.highlights.delete(mark);
    };
  }, [places, text]);
}
