'use client';

import { useMemo } from 'react';
import { useTermIndex } from '@/components/state/term-index-provider';
import type { TermMark } from '@/components/state/term-mark';
import { useSentence } from '@/components/state/use-sentence';
import type { Side } from '@/components/state/view-store';
import { occurrencesIn } from '@/glossary/findings/term-occurrences';
import type { Segment } from '@/lib/document/article';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { englishMarks, frenchMarks } from './marks';

/** This selects all decisions, because a sentence is notified only of changes that may concern it. */
const decisionsIn = ({ decisions }: ReaderState) => decisions;

/** Finds the terms to highlight in one text of a sentence. */
export function useMarks(segment: Segment, side: Side): readonly TermMark[] {
  const index = useTermIndex();
  const english = useSentence(segment.id, judgedEnglishOf);
  const decisions = useSentence(segment.id, decisionsIn);
  return useMemo(() => {
    const occurrences = occurrencesIn(segment, english, index, decisions);
    return side === 'french' ? frenchMarks(occurrences) : englishMarks(occurrences);
  }, [index, segment, english, decisions, side]);
}
