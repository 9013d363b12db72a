'use client';

import { type RefObject, useEffect } from 'react';
import { lookUpWords } from '@/components/lookup/look-up-at-current';
import { selectedWords, wordsIn } from '@/components/lookup/selected-words';
import { useReaderStore, useViewStore } from '@/components/state/reader-context';
import { openTermAt, segmentIdAt, termAt } from '@/components/state/reading-dom';
import { openPanel } from '@/components/state/view-store';

/**
 * Follows pointer and focus over the whole text with one set of listeners, however many sentences it
 * has: the sentence under either is marked with its counterpart, a click on a term opens its panel.
 */
export function useTextEvents(text: RefObject<HTMLElement | null>): void {
  const view = useViewStore();
  const reader = useReaderStore();
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const listening = new AbortController();
    const { signal } = listening;

    const hover = (segmentId: string | null) => {
      if (view.getState().hovered !== segmentId) view.setState({ hovered: segmentId });
    };
    root.addEventListener(
      'pointerover',
      (event) => hover(event.pointerType === 'mouse' ? segmentIdAt(event.target) : null),
      { signal },
    );
    root.addEventListener('pointerleave', () => hover(null), { signal });

    const makeCurrent = (event: Event) => {
      const segmentId = segmentIdAt(event.target);
      if (segmentId !== null && view.getState().current !== segmentId) {
        view.setState({ current: segmentId });
      }
    };
    root.addEventListener('focusin', makeCurrent, { signal });

    root.addEventListener(
      'click',
      (event) => {
        makeCurrent(event);
        const anchor = termAt(event.target);
        const term = anchor ? openTermAt(anchor) : null;
        // A click with one of these keys opens a window or saves, as on any link.
        if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // The second click of a double-click looks the term up.
        if (event.detail < 2) openPanel(view, { name: 'term', term });
      },
      { signal },
    );
    root.addEventListener(
      'dblclick',
      ({ target }) => {
        const link = termAt(target);
        const words = link ? wordsIn(link) : selectedWords(document.getSelection());
        if (words?.side === 'french') lookUpWords(reader, view, words);
      },
      { signal },
    );
    return () => listening.abort();
  }, [text, view, reader]);
}
