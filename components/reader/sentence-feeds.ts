import type { ReaderState } from '@/lib/store/reader-state';
import type { View } from './view-store';

/** The sentences whose English is another than before. */
export function changedSentences(
  now: Pick<ReaderState, 'segments' | 'postEdits'>,
  before: Pick<ReaderState, 'segments' | 'postEdits'>,
): readonly string[] {
  return [
    ...differences(now.segments, before.segments),
    ...differences(now.postEdits, before.postEdits),
  ];
}

/** The sentences that look another way than before; null when that may be any. */
export function movedSentences(now: View, before: View): readonly string[] | null {
  if (now.sides !== before.sides) return null;
  // While none is current, the first one stands in for it.
  if ((now.current === null) !== (before.current === null)) return null;
  return [now, before].flatMap((view) =>
    [view.current, view.hovered, view.editing].filter((id) => id !== null),
  );
}

/** The keys whose values are not the same object in both. */
function differences(
  now: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (now === before) return [];
  const changed = Object.keys(now).filter((key) => now[key] !== before[key]);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(now, key));
  return [...changed, ...gone];
}
