'use client';

import { useEffect } from 'react';
import type { LookedUp } from '@/components/state/view-store';
import { rangeOfWords } from '@/components/state/words-on-page';

/** The name of the highlight in the style sheet. */
const mark = 'looked-up';

/**
 * Marks the words that are looked up without touching the text itself. A browser that cannot highlight
 * ranges still shows the panel beside the words.
 */
export function useWordMark(lookedUp: LookedUp | null): void {
  useEffect(() => {
    if (lookedUp === null || !('highlights' in CSS)) return;
    const range = rangeOfWords({ ...lookedUp, side: 'french' });
    if (range) {
      const highlight = new Highlight(range);
      // Above that of the word at the caret.
      highlight.priority = 1;
      CSS.highlights.set(mark, highlight);
    }
    return () => void CSS.highlights.delete(mark);
  }, [lookedUp]);
}
