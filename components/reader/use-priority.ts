'use client';

import { type RefObject, useEffect } from 'react';
import { useReaderActions } from './reader-context';
import { segmentIdAt } from './reading-dom';

/** How long the page must be still before what is in view is sent for: scrolling asks for nothing. */
const settleMs = 150;

/** Has the sentences in view translated first, wherever the reader scrolls to. */
export function usePriority(text: RefObject<HTMLElement | null>): void {
  const { prioritise } = useReaderActions();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      const ids = text.current ? sentencesInView(text.current) : [];
      if (ids.length > 0) prioritise(ids);
    };
    const onMove = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, settleMs);
    };
    window.addEventListener('scroll', onMove, { passive: true });
    window.addEventListener('resize', onMove, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', onMove);
      window.removeEventListener('resize', onMove);
    };
  }, [text, prioritise]);
}

/** In reading order. Rows are looked at by halves, so that a long text costs little. */
function sentencesInView(root: HTMLElement): readonly string[] {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const firstBelow = (edge: number) => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return rows
    .slice(firstBelow(0), firstBelow(window.innerHeight) + 1)
    .flatMap((row) => [...row.querySelectorAll('[lang="fr"][data-segment]')])
    .map(segmentIdAt)
    .filter((id) => id !== null);
}
