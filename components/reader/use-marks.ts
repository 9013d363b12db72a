'use client';

import { useMemo } from 'react';
import { englishMarks, frenchMarks } from '@/components/glossary/marks';
import { useTermIndex } from '@/components/glossary/term-index-provider';
import { occurrencesIn } from '@/glossary/findings/term-occurrences';
import type { Segment } from '@/lib/document/article';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { judgedEnglishOf } from './english-of';
import type { TermMark } from './term-mark';
import { useSentence } from './use-sentence';
import type { Side } from './view-store';

/** All of them; a sentence is told of a change only where it may concern it. */
const decisionsIn = ({ decisions }: ReaderState) => decisions;

/** The terms to highlight in one text of a sentence. */
export function useMarks(segment: Segment, side: Side): readonly TermMark[] {
  const index = useTermIndex();
  const english = useSentence(segment.id, judgedEnglishOf);
  const decisions = useSentence(segment.id, decisionsIn);
  return useMemo(() => {
    const occurrences = occurrencesIn(segment, english, index, decisions);
    return side === 'french' ? frenchMarks(occurrences) : englishMarks(occurrences);
  }, [index, segment, english, decisions, side]);
}
