'use client';

import { useEffect } from 'react';
import { isOpen, useDoubts } from '@/components/state/doubts';
import { useView } from '@/components/state/reader-context';
import { rangeOfWords } from '@/components/state/words-on-page';
import { placesOf } from '@/lib/flags/flag-places';
import type { Span } from '@/lib/text/span';

/** The name of the highlight in the style sheet. */
const mark = 'doubtful';

/**
 * Marks the places to check in the current sentence, in both texts, without touching the texts. In a
 * browser that has no such highlights, the sign and its words tell all the same.
 */
export function DoubtMarks() {
  const current = useView((view) => (view.editing === view.current ? null : view.current));
  const doubts = useDoubts();
  useEffect(() => {
    if (current === null || !('highlights' in CSS)) return;
    const rangeOf = (side: 'french' | 'english', span: Span | null) =>
      span === null ? [] : (rangeOfWords({ segmentId: current, side, span }) ?? []);
    const ranges = doubts
      .filter((doubt) => doubt.segmentId === current && isOpen(doubt))
      .map(({ flag }) => placesOf(flag))
      .flatMap(({ source, target }) => [rangeOf('french', source), rangeOf('english', target)])
      .flat();
    if (ranges.length > 0) CSS.highlights.set(mark, new Highlight(...ranges));
    return () => void CSS.highlights.delete(mark);
  }, [current, doubts]);
  return null;
}
