'use client';

import { type RefObject, useEffect } from 'react';
import { useReaderActions } from '@/components/state/reader-context';
import { sentencesInView } from '@/components/state/reading-dom';

/** How long the page must be still before what is in view is sent for: scrolling asks for nothing. */
const SETTLE_MS = 150;

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
      timer = setTimeout(ask, SETTLE_MS);
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
