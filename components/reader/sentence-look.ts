'use client';

import { useView } from './reader-context';
import type { Side } from './view-store';

/**
 * How a sentence looks on one side now. Each answer is a plain boolean, so that a step of the keyboard
 * or the pointer draws again only the sentences that it leaves and enters.
 */
export function useSentenceLook(id: string, side: Side, isFirst: boolean) {
  const isCurrent = useView((view) => view.current === id);
  const isMarked = useView((view) => view.current === id || view.hovered === id);
  // One tab stop for the whole text: the current sentence, in the French unless that is hidden.
  const isTabStop = useView(
    (view) =>
      (view.current === null ? isFirst : view.current === id) &&
      side === (view.sides === 'english' ? 'english' : 'french'),
  );
  return { isCurrent, isMarked, isTabStop };
}
