'use client';

import { useMemo } from 'react';
import { useOccurrences } from '@/components/glossary/terms/use-occurrences';
import { isOpen, useDoubts } from '@/components/state/doubts';
import { useReader } from '@/components/state/reader-context';
import { type TermStatus, termStatuses } from '@/glossary/findings/term-status';

/** Which sentences are looked among: all, those written by hand, those to check, or those with such a term. */
export const amongs = ['all', 'by-hand', 'to-check', ...termStatuses] as const;
export type Among = 'all' | 'by-hand' | 'to-check' | TermStatus;

/** The ids of the sentences that are looked among; null for all. */
export function useAmong(among: Among): ReadonlySet<string> | null {
  const postEdits = useReader((state) => state.postEdits);
  const doubts = useDoubts();
  const occurrences = useOccurrences();
  return useMemo(() => {
    switch (among) {
      case 'all':
        return null;
      case 'by-hand':
        return new Set(Object.keys(postEdits));
      case 'to-check':
        return new Set(doubts.filter(isOpen).map(({ segmentId }) => segmentId));
      default:
        return new Set(
          occurrences.filter(({ status }) => status === among).map(({ segmentId }) => segmentId),
        );
    }
  }, [among, postEdits, doubts, occurrences]);
}
