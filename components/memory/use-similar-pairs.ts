'use client';

import { useEffect, useState } from 'react';
import { useMemories, useMemoriesActions } from '@/components/state/reader-context';
import type { SimilarPair } from '@/lib/memory/memory-service';

const none: readonly SimilarPair[] = [];

/**
 * The pairs of the memories whose French is like a sentence, the likest first; empty until they have
 * answered.
 *
 * @param shown the English that the sentence has: what says the same is no offer
 */
export function useSimilarPairs(french: string, shown: string | null): readonly SimilarPair[] {
  const { findSimilar } = useMemoriesActions();
  const memories = useMemories((state) => state.memories);
  const editCount = useMemories((state) => state.editCount);
  const isAnyThere = memories.length > 0 || editCount > 0;
  const [found, setFound] = useState<readonly SimilarPair[]>(none);
  useEffect(() => {
    let isCurrent = true;
    if (isAnyThere) {
      void findSimilar(french).then((pairs) => {
        if (isCurrent) setFound(pairs);
      });
    }
    return () => {
      isCurrent = false;
      setFound(none);
    };
  }, [findSimilar, french, isAnyThere]);
  return found.filter(({ english }) => english !== shown);
}
