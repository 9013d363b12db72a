'use client';

import { useEffect } from 'react';
import { useReaderStore, useViewStore } from '@/components/state/reader-context';
import { findSentence, firstSentenceInView } from '@/components/state/reading-dom';
import { noneTurned, type Side } from '@/components/state/view-store';
import { segmentsOf } from '@/lib/document/segments-of';

/** How long the page must be still before its place is taken. */
const SETTLE_MS = 150;
/** Within this a long article has drawn its last sentence, on a slow machine too. */
const PATIENCE_MS = 8000;

/** Comes back to where the article was left, and keeps where the reader goes from there. */
export function useReadingPlace(): void {
  const reader = useReaderStore();
  const view = useViewStore();
  useEffect(() => {
    /** Runs while the page goes to the place that was kept; aborted when that is over. */
    let coming = new AbortController();
    coming.abort();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const side = (): Side => (view.getState().sides === 'english' ? 'english' : 'french');

    const comeBack = () => {
      const { article, place } = reader.getState();
      coming.abort();
      if (article === null || place === null) return;
      const { sides, current, segment, position } = place;
      view.setState({ sides, current, hovered: null, editing: null, turned: noneTurned });
      window.history.scrollRestoration = 'manual';
      // A link to a term has a place of its own.
      if (window.location.hash !== '') return;
      if (segment === null || position === 0) window.scrollTo({ top: 0 });
      else {
        coming = new AbortController();
        scrollTo(segment, side(), coming);
      }
    };

    const keep = () => {
      const { article, place, keepPlace } = reader.getState();
      if (article === null || place === null) return;
      const { sides, current } = view.getState();
      const segment = firstSentenceInView(document, side());
      const position = segmentsOf(article).findIndex(({ id }) => id === segment);
      if (position >= 0) keepPlace({ segment, position, current, sides });
    };
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // On the way back to a place, the page is not where the reader is.
        if (isOver(coming)) keep();
        else keepSoon();
      }, SETTLE_MS);
    };

    /** Before the page is still, where it is left or loaded anew. */
    const keepNow = () => {
      if (isOver(coming)) keep();
    };

    comeBack();
    const stops = [
      reader.subscribe((now, before) => {
        if (now.place !== before.place) comeBack();
      }),
      view.subscribe((now, before) => {
        if (now.sides !== before.sides || now.current !== before.current) keepSoon();
      }),
    ];
    window.addEventListener('scroll', keepSoon, { passive: true });
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      coming.abort();
      for (const stop of stops) stop();
      window.removeEventListener('scroll', keepSoon);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [reader, view]);
}

const isOver = ({ signal }: AbortController): boolean => signal.aborted;

/**
 * Scrolls to a sentence once it is drawn, and holds it there while what stands before it is laid out. It
 * gives up when the reader scrolls, types or clicks, and aborts the controller when it is over.
 */
function scrollTo(segmentId: string, side: Side, coming: AbortController): void {
  const until = performance.now() + PATIENCE_MS;
  const giveUp = () => coming.abort();
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    window.addEventListener(act, giveUp, { passive: true, signal: coming.signal });
  }
  let framesHeld = 0;
  const step = () => {
    if (coming.signal.aborted) return;
    const sentence = findSentence(document, segmentId, side);
    if (sentence) {
      sentence.scrollIntoView({ block: 'start' });
      framesHeld += 1;
    }
    if (framesHeld > FRAMES_HELD || performance.now() > until) giveUp();
    else requestAnimationFrame(step);
  };
  step();
}

/** What is near a place is drawn in full only after it has come into view: its height changes once more. */
const FRAMES_HELD = 12;
