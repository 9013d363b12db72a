'use client';

import { type RefObject, useEffect } from 'react';
import { lookUpWords } from '@/components/lookup/look-up-at-current';
import { selectedWords, wordsIn } from '@/components/lookup/words/selected-words';
import { useReaderStore, useViewStore } from '@/components/state/reader-context';
import { openTermAt, segmentIdAt, termAt } from '@/components/state/reading-dom';
import { openPanel, toggleRevealed } from '@/components/state/view-store';
import type { SelectedWords } from '@/components/state/words-on-page';

interface OpenedTerm {
  readonly words: SelectedWords | null;
  /** In CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** Systems take two clicks for one within about half a second, and a few pixels. */
const isSecondClick = (first: OpenedTerm, { clientX, clientY, timeStamp }: PointerEvent): boolean =>
  timeStamp - first.time < 500 && Math.hypot(clientX - first.x, clientY - first.y) < 6;

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
    /** A tap on a sentence shows its other language where that has no column; a selection is none. */
    const revealAt = (event: MouseEvent) => {
      const segmentId = segmentIdAt(event.target);
      const isPlain = event.detail === 1 && document.getSelection()?.isCollapsed !== false;
      if (segmentId === null || !isPlain || view.getState().sides === 'both') return;
      toggleRevealed(view, segmentId);
    };
    root.addEventListener('focusin', makeCurrent, { signal });

    /**
     * The term that was opened last. The text may have moved to make room for its panel, so that the
     * second click of a double-click falls on other words.
     */
    let opened: OpenedTerm | null = null;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (opened === null || !isSecondClick(opened, event)) return;
        // Whoever has closed the panel since begins anew.
        if (view.getState().panel?.name !== 'term') return;
        event.preventDefault();
        if (opened.words?.side === 'french') lookUpWords(reader, view, opened.words);
        opened = null;
      },
      { signal, capture: true },
    );

    root.addEventListener(
      'click',
      (event) => {
        makeCurrent(event);
        const anchor = termAt(event.target);
        const term = anchor ? openTermAt(anchor) : null;
        // A click with one of these keys opens a window or saves, as on any link.
        if (!anchor) revealAt(event);
        if (!term || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // The second click of a double-click looks the term up.
        if (event.detail >= 2) return;
        opened = {
          words: anchor && wordsIn(anchor),
          x: event.clientX,
          y: event.clientY,
          time: event.timeStamp,
        };
        openPanel(view, { name: 'term', term });
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
