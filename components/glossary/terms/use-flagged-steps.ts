'use client';

import { useCallback } from 'react';
import { doubtsIn, isOpen } from '@/components/state/doubts';
import { useReaderStore, useViewStore } from '@/components/state/reader-context';
import { findTermLink } from '@/components/state/reading-dom';
import { useTermIndex } from '@/components/state/term-index-provider';
import { columnOf } from '@/components/state/view-store';
import type { TermPlace } from '@/glossary/findings/decisions';
import { placeOf, stepPlaces } from '@/glossary/findings/step-places';
import { isFlagged } from '@/glossary/findings/term-status';
import { segmentsOf } from '@/lib/document/segments-of';
import { occurrencesInArticle, whereIs } from './use-occurrences';

/** Stands for a sentence as a whole, before its terms. */
const WHOLE_SENTENCE = -1;

/**
 * Finds the next or the previous flagged term or sentence to check from where the reader is, and gives the
 * page element to go to; null when there is none.
 */
export function useFlaggedSteps(): (by: 1 | -1) => HTMLElement | null {
  const reader = useReaderStore();
  const view = useViewStore();
  const index = useTermIndex();
  return useCallback(
    (by) => {
      const state = reader.getState();
      const { article } = state;
      if (article === null) return null;
      const positions = new Map(segmentsOf(article).map(({ id }, at) => [id, at]));
      const order = (segmentId: string) => positions.get(segmentId) ?? -1;
      const doubtful = new Set(
        doubtsIn(article, state)
          .filter(isOpen)
          .map(({ segmentId }) => segmentId),
      );
      const places = [
        ...Array.from(doubtful, (segmentId): TermPlace => ({ segmentId, start: WHOLE_SENTENCE })),
        ...occurrencesInArticle(state, index)
          .filter(({ status }) => isFlagged(status))
          .map(placeOf),
      ].sort((a, b) => order(a.segmentId) - order(b.segmentId) || a.start - b.start);
      const visited = stepPlaces(places, (place) => place, whereIs(view.getState()), by, order);
      if (visited === null) return null;
      view.setState({ visited });
      // No term begins where a whole sentence is meant, so that the sentence itself is found.
      return findTermLink(visited, columnOf(view.getState(), visited.segmentId));
    },
    [reader, view, index],
  );
}
