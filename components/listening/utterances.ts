import type { Side } from '@/components/state/view-store';

/** What is read aloud: one language, or each sentence in French and then in English. */
export const listeningSides = ['french', 'english', 'both'] as const;
export type ListeningSides = (typeof listeningSides)[number];

/** One sentence in one language, to be spoken. */
export interface Utterance {
  readonly segmentId: string;
  readonly side: Side;
}

/** The languages of each choice, in the order in which they are spoken. */
export const sidesOf: Record<ListeningSides, readonly Side[]> = {
  french: ['french'],
  english: ['english'],
  both: ['french', 'english'],
};

/**
 * Finds what is spoken after something else: the other language of the sentence, or the next sentence.
 * Null at the end of the text.
 *
 * @param ids all sentences in reading order
 */
export function utteranceAfter(
  { segmentId, side }: Utterance,
  sides: ListeningSides,
  ids: readonly string[],
): Utterance | null {
  const order = sidesOf[sides];
  const later = order[order.indexOf(side) + 1];
  // After a change of the languages the one spoken last may be none of them.
  if (order.includes(side) && later !== undefined) return { segmentId, side: later };
  return firstUtterance(ids[ids.indexOf(segmentId) + 1] ?? null, sides);
}

/** The first that is spoken of a sentence; null for no sentence. */
export function firstUtterance(segmentId: string | null, sides: ListeningSides): Utterance | null {
  const [side] = sidesOf[sides];
  return segmentId === null || side === undefined ? null : { segmentId, side };
}
