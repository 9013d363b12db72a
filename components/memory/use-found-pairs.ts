'use client';

import { useEffect, useState } from 'react';
import { useMemoriesActions } from '@/components/state/reader-context';
import type { ConcordanceSearch } from '@/components/state/view-store';
import type { FoundPairs } from '@/lib/memory/memory-service';

/** What the memories have for a search; null until they have answered. */
export function useFoundPairs({ words, language }: ConcordanceSearch): FoundPairs | null {
  const { findWords } = useMemoriesActions();
  const [found, setFound] = useState<FoundPairs | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void findWords(words, language).then((pairs) => {
      if (isCurrent) setFound(pairs);
    });
    return () => {
      isCurrent = false;
    };
  }, [findWords, words, language]);
  return found;
}
