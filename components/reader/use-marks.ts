'use client';

import { useMemo } from 'react';
import { englishMarks, frenchMarks } from '@/components/glossary/marks';
import { useTermIndex } from '@/components/glossary/term-index-provider';
import type { Segment } from '@/lib/document/article';
import { judgedEnglishOf } from './english-of';
import type { TermMark } from './term-mark';
import { useSentence } from './use-sentence';
import type { Side } from './view-store';

/** The terms to highlight in one text of a sentence. */
export function useMarks(segment: Segment, side: Side): readonly TermMark[] {
  const index = useTermIndex();
  const english = useSentence(segment.id, judgedEnglishOf);
  return useMemo(() => {
    const findings = english === null ? null : index.findingsOf(segment, english);
    return side === 'french'
      ? frenchMarks(index.matchesOf(segment), findings)
      : englishMarks(findings ?? []);
  }, [index, segment, english, side]);
}
