'use client';

import { type RefObject, useEffect } from 'react';
import { useReaderActions } from '@/components/state/reader-context';
import { sentencesInView } from '@/components/state/reading-dom';

/** The page must be still for this long before priorities are sent, so that scrolling sends none. */
const SETTLE_MS = 150;

/** Makes the translator begin with the sentences in view, wherever the reader scrolls. */
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
