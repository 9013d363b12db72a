'use client';

import { useSentenceView } from '@/components/state/use-sentence';
import { columnOf, type Side } from '@/components/state/view-store';

/**
 * Says how a sentence looks on one side. Each value is plain, so that a step of the keyboard or the
 * pointer draws again only the sentences that it leaves and enters.
 */
export function useSentenceLook(id: string, side: Side, isFirst: boolean) {
  const isCurrent = useSentenceView(id, (view) => view.current === id);
  const isHovered = useSentenceView(id, (view) => view.hovered === id);
  // The text has one tab stop: the current sentence, in the French unless that is hidden.
  const isTabStop = useSentenceView(
    id,
    (view) =>
      (view.current === null ? isFirst : view.current === id) && side === columnOf(view, id),
  );
  const mark = isCurrent ? 'current' : isHovered ? 'hovered' : undefined;
  return { isCurrent, mark, isTabStop } as const;
}
