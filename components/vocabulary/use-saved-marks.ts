'use client';

import { type RefObject, useEffect, useState } from 'react';
import { useReader, useVocabulary } from '@/components/state/reader-context';
import { sentencesInView } from '@/components/state/reading-dom';
import { rangeOfWords } from '@/components/state/words-on-page';
import { type FormPlace, placesOfHeadwords } from '@/lib/dictionary/forms-in-article';

/** The name of the highlight in the style sheet. */
const mark = 'saved-word';

/** The marks follow when scrolling and drawing have been still for this long. */
const SETTLED_MS = 200;

/**
 * Marks the words that the reader is learning in the French that is in view, in all their forms, without
 * touching the text itself: a long article may have thousands. A browser that cannot highlight ranges shows
 * no marks.
 */
export function useSavedMarks(text: RefObject<HTMLElement | null>): void {
  const places = useSavedPlaces();
  useEffect(() => {
    const root = text.current;
    if (places.size === 0 || root === null || !('highlights' in CSS)) return;
    const highlight = () => {
      const ranges = sentencesInView(root)
        .flatMap((id) => places.get(id) ?? [])
        .flatMap(({ segmentId, span }) => rangeOfWords({ segmentId, span, side: 'french' }) ?? []);
      CSS.highlights.set(mark, new Highlight(...ranges));
    };
    let timer = setTimeout(highlight);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(highlight, SETTLED_MS);
    };
    const observer = new MutationObserver(later);
    observer.observe(root, { childList: true, subtree: true });
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
      CSS.highlights.delete(mark);
    };
  }, [places, text]);
}

type Places = ReadonlyMap<string, readonly FormPlace[]>;
const nowhere: Places = new Map();

/** Finds where the words that the reader is learning stand in the article, by sentence. */
function useSavedPlaces(): Places {
  const article = useReader((state) => state.article);
  const words = useVocabulary((state) => state.words);
  const [places, setPlaces] = useState(nowhere);
  useEffect(() => {
    const learnt = words.filter(({ isKnown }) => !isKnown);
    let isCurrent = true;
    if (article === null || learnt.length === 0) setPlaces(nowhere);
    else {
      const headwords = learnt.map(({ french, parts }) => ({ headword: french, parts }));
      void placesOfHeadwords(article, headwords).then((found) => {
        if (isCurrent) setPlaces(bySentence(found));
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [article, words]);
  return places;
}

function bySentence(found: readonly FormPlace[]): Places {
  const places = new Map<string, FormPlace[]>();
  for (const place of found) {
    const others = places.get(place.segmentId);
    if (others) others.push(place);
    else places.set(place.segmentId, [place]);
  }
  return places;
}
