'use client';

import { useCallback, useMemo } from 'react';
import { useReader, useReaderStore, useViewStore } from '@/components/state/reader-context';
import { findTermLink, openTermAt, termAt } from '@/components/state/reading-dom';
import { useTermIndex } from '@/components/state/term-index-provider';
import { columnOf, type View } from '@/components/state/view-store';
import { placeOf, stepPlaces } from '@/glossary/findings/step-places';
import type { TermIndex } from '@/glossary/findings/term-index';
import { occurrencesOf, type TermOccurrence } from '@/glossary/findings/term-occurrences';
import { segmentsOf } from '@/lib/document/segments-of';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState } from '@/lib/store/state/reader-state';

type Judged = Pick<ReaderState, 'article' | 'segments' | 'postEdits' | 'decisions'>;

/** Finds all terms of the open article, and what became of them. */
export function useOccurrences(): readonly TermOccurrence[] {
  const index = useTermIndex();
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const decisions = useReader((state) => state.decisions);
  return useMemo(
    () => occurrencesInArticle({ article, segments, postEdits, decisions }, index),
    [article, segments, postEdits, decisions, index],
  );
}

/**
 * Finds the next or the previous of some terms from where the reader is, and gives the page element to go
 * to; null when there is none. The terms are searched for when the function is called.
 */
export function useTermSteps(): (
  by: 1 | -1,
  isMeant: (occurrence: TermOccurrence) => boolean,
) => HTMLElement | null {
  const reader = useReaderStore();
  const view = useViewStore();
  const index = useTermIndex();
  return useCallback(
    (by, isMeant) => {
      const state = reader.getState();
      if (state.article === null) return null;
      const positions = new Map(segmentsOf(state.article).map(({ id }, at) => [id, at]));
      const next = stepPlaces(
        occurrencesInArticle(state, index).filter(isMeant),
        placeOf,
        whereIs(view.getState()),
        by,
        (segmentId) => positions.get(segmentId) ?? -1,
      );
      if (next === null) return null;
      const visited = placeOf(next);
      view.setState({ visited });
      return findTermLink(visited, columnOf(view.getState(), visited.segmentId));
    },
    [reader, view, index],
  );
}

export const occurrencesInArticle = (state: Judged, index: TermIndex): readonly TermOccurrence[] =>
  state.article === null
    ? []
    : occurrencesOf(state.article, (id) => judgedEnglishOf(state, id), index, state.decisions);

/** Finds the term that has the focus, or else the last visited one in the current sentence. */
export function whereIs({ current, visited }: View) {
  const link = termAt(document.activeElement);
  const focused = link && openTermAt(link);
  if (focused && focused.segmentId !== null) return { ...focused, segmentId: focused.segmentId };
  if (current === null) return null;
  return visited?.segmentId === current ? visited : { segmentId: current, start: null };
}
