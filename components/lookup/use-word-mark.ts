'use client';

import { useEffect } from 'react';
import type { LookedUp } from '@/components/state/view-store';
import { rangeOfWords } from './selected-words';

/** The name of the highlight in the style sheet. */
const mark = 'looked-up';

/**
 * Shows which words are looked up, without touching the text itself. In a browser that has no such
 * highlights the panel stands beside the words all the same.
 */
export function useWordMark(lookedUp: LookedUp | null): void {
  useEffect(() => {
    if (lookedUp === null || !('highlights' in CSS)) return;
    const range = rangeOfWords({ ...lookedUp, side: 'french' });
    if (range) CSS.highlights.set(mark, new Highlight(range));
    return () => void CSS.highlights.delete(mark);
  }, [lookedUp]);
}
