import type { OccurrenceDecision } from '@/glossary/findings/decisions';
import { segmentOfFlag } from '@/lib/flags/flag-places';
import { changedKeys } from '@/lib/store/state/changed-keys';
import type { ReaderState } from '@/lib/store/state/reader-state';
import type { View } from './view-store';

type Sentences = Pick<
  ReaderState,
  'segments' | 'postEdits' | 'decisions' | 'doubts' | 'acceptedFlags'
>;

/**
 * Finds the sentences whose English, what is doubtful about it, or a decision about one of their terms has
 * changed. Null when that may be any sentence, as after a sense was chosen for the whole article.
 */
export function changedSentences(now: Sentences, before: Sentences): readonly string[] | null {
  if (now.decisions.senses !== before.decisions.senses) return null;
  return [
    ...now.segments.keysUnlike(before.segments),
    ...changedKeys(now.postEdits, before.postEdits),
    ...now.doubts.keysUnlike(before.doubts),
    ...changedKeys(now.acceptedFlags, before.acceptedFlags).map(segmentOfFlag),
    ...decidedAnew(now.decisions.occurrences, before.decisions.occurrences),
  ];
}

/** Finds the sentences of decisions that only one of the two lists has. */
function decidedAnew(
  now: readonly OccurrenceDecision[],
  before: readonly OccurrenceDecision[],
): readonly string[] {
  if (now === before) return [];
  const [had, has] = [new Set(before), new Set(now)];
  return [...now.filter((made) => !had.has(made)), ...before.filter((made) => !has.has(made))].map(
    ({ segmentId }) => segmentId,
  );
}

/** Finds the sentences that look different from before; null when that may be any sentence. */
export function movedSentences(now: View, before: View): readonly string[] | null {
  if (now.sides !== before.sides || now.revealsCurrent !== before.revealsCurrent) return null;
  // While no sentence is current, the first one is the tab stop.
  if ((now.current === null) !== (before.current === null)) return null;
  return [
    ...[now, before].flatMap((view) =>
      [view.current, view.hovered, view.editing, view.revealed].filter((id) => id !== null),
    ),
    ...(now.turned === before.turned ? [] : [...now.turned, ...before.turned]),
  ];
}
