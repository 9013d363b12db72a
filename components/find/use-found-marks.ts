'use client';

import { useEffect } from 'react';
import { rangeOfWords } from '@/components/state/words-on-page';
import type { FoundPlace } from './found-places';

/** The names of the highlights in the style sheet. */
const all = 'found';
const one = 'found-here';

/** More marks than this slow down each frame, and no reader looks at so many. */
const MOST_MARKS = 2000;
/** How long the text is still before the marks are set anew, in ms. */
const PAUSE_MS = 60;

/**
 * Marks what was found without touching the text itself, and marks it anew when a part of the text is drawn
 * anew. A browser that cannot highlight ranges still steps through the places.
 *
 * @param at the place that the reader is at; null for none
 */
export function useFoundMarks(places: readonly FoundPlace[], at: number | null): void {
  useEffect(() => {
    const text = document.getElementById('text');
    if (text === null || !('highlights' in CSS)) return;
    const mark = () => {
      const ranges = places.slice(0, MOST_MARKS).map(rangeOfWords);
      CSS.highlights.set(all, new Highlight(...ranges.filter((range) => range !== null)));
      const here = at === null ? undefined : places[at];
      const range = here ? rangeOfWords(here) : null;
      if (range) CSS.highlights.set(one, new Highlight(range));
      else CSS.highlights.delete(one);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(mark, PAUSE_MS);
    });
    mark();
    watching.observe(text, { childList: true, characterData: true, subtree: true });
    return () => {
      clearTimeout(timer);
      watching.disconnect();
      CSS.highlights.delete(all);
      CSS.highlights.delete(one);
    };
  }, [places, at]);
}
