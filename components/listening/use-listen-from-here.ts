'use client';

import { useViewStore } from '@/components/state/reader-context';
import { sentencesInView } from '@/components/state/reading-dom';
import { useListening } from './listening-context';
import { useCanListen } from './use-can-listen';

/**
 * Gives a function that reads aloud from the current sentence on, else from the first in view; null where
 * there is no voice.
 */
export function useListenFromHere(): (() => void) | null {
  const view = useViewStore();
  const start = useListening((state) => state.start);
  const { canListen } = useCanListen();
  if (!canListen) return null;
  return () => {
    const from = view.getState().current ?? sentencesInView(document)[0];
    if (from !== undefined) start(from);
  };
}
