'use client';

import { useEffect } from 'react';
import { findSentence } from './reading-dom';

/**
 * Scrolls a sentence and its counterpart into view when a panel that speaks of it opens: the text may
 * have moved to make room for the panel.
 *
 * @param segmentId null while there is none
 */
export function useInSight(segmentId: string | null): void {
  useEffect(() => {
    if (segmentId === null) return;
    const frame = requestAnimationFrame(() => {
      for (const side of ['english', 'french'] as const) {
        findSentence(document, segmentId, side)?.scrollIntoView({ block: 'nearest' });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [segmentId]);
}
