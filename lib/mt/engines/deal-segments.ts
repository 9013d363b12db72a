import type { SourceSegment } from '../translator';

/**
 * Deals segments out in their order, each to the worker that has least to do, so that all end at about the
 * same time and what comes first is done first by all.
 *
 * @param headStarts by worker, the characters that the others get before it has any
 * @returns by worker, each in the order given
 */
export function dealSegments(
  segments: readonly SourceSegment[],
  headStarts: readonly number[],
): readonly (readonly SourceSegment[])[] {
  const hands = headStarts.map((load) => ({ load, segments: [] as SourceSegment[] }));
  for (const segment of segments) {
    const [first, ...others] = hands;
    if (!first) break;
    const idlest = others.reduce((least, hand) => (hand.load < least.load ? hand : least), first);
    idlest.load += segment.text.length;
    idlest.segments.push(segment);
  }
  return hands.map((hand) => hand.segments);
}
