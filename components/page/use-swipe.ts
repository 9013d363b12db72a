'use client';

import { type RefObject, useEffect } from 'react';
import { useViewStore } from '@/components/state/reader-context';
import { segmentIdAt } from '@/components/state/reading-dom';
import { turnParagraph } from '@/components/state/turn-paragraph';
import { type FingerMove, judgeMove } from './swipe';

interface Finger {
  readonly pointerId: number;
  readonly segmentId: string;
  readonly row: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/**
 * Turns a paragraph into the other language when a finger swipes over it to either side, where one language
 * alone is in sight. The browser scrolls and selects as ever: it cancels the pointer when it does, and a
 * selection ends the swipe. The style sheet leaves only sideways moves to the page (`touch-action`).
 */
export function useSwipe(text: RefObject<HTMLElement | null>): void {
  const view = useViewStore();
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const listening = new AbortController();
    const { signal } = listening;
    let finger: Finger | null = null;

    const letGo = () => {
      finger?.row.style.removeProperty('translate');
      finger = null;
    };
    const moveOf = ({ x, y, time }: Finger, event: PointerEvent): FingerMove => ({
      dx: event.clientX - x,
      dy: event.clientY - y,
      ms: event.timeStamp - time,
    });
    /** On a page that is enlarged by two fingers, one finger moves about in it, sideways too. */
    const isEnlarged = () => (window.visualViewport?.scale ?? 1) > 1;
    const isSelecting = () => document.getSelection()?.isCollapsed === false;

    root.addEventListener(
      'pointerdown',
      (event) => {
        letGo();
        const { target, pointerId, clientX: x, clientY: y, timeStamp: time } = event;
        // A second finger pinches.
        if (event.pointerType !== 'touch' || !event.isPrimary) return;
        if (view.getState().sides === 'both' || isSelecting() || isEnlarged()) return;
        const row = target instanceof Element ? target.closest('[data-row]') : null;
        if (!(row instanceof HTMLElement)) return;
        const segmentId = segmentIdAt(target) ?? segmentIdAt(row.querySelector('[data-segment]'));
        if (segmentId !== null) finger = { pointerId, segmentId, row, x, y, time };
      },
      { signal },
    );
    root.addEventListener(
      'pointermove',
      (event) => {
        if (finger?.pointerId !== event.pointerId) return;
        const move = moveOf(finger, event);
        if (judgeMove(move) === 'other' || isSelecting()) letGo();
        // The paragraph gives way, so that one feels that it can be turned.
        else finger.row.style.translate = `${Math.round(move.dx / 4)}px`;
      },
      { signal },
    );
    root.addEventListener(
      'pointerup',
      (event) => {
        const swiped = finger;
        letGo();
        if (swiped?.pointerId !== event.pointerId || isSelecting()) return;
        if (judgeMove(moveOf(swiped, event)) === 'swipe') turnParagraph(view, swiped.segmentId);
      },
      { signal },
    );
    root.addEventListener('pointercancel', letGo, { signal });
    window.visualViewport?.addEventListener(
      'resize',
      () => root.style.setProperty('touch-action', isEnlarged() ? 'auto' : null),
      { signal },
    );
    return () => listening.abort();
  }, [text, view]);
}
