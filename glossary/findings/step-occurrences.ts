import type { TermPlace } from './decisions';
import type { TermOccurrence } from './term-occurrences';

/**
 * Finds the next occurrence; after the last one it starts again at the beginning of the article. Null when
 * there is none.
 *
 * @param occurrences in reading order
 * @param from the reader's place: a place of the text, or a sentence, which counts as before its first
 *   term; null counts as before the whole text
 * @param order the position of a sentence in the article
 */
export function stepOccurrences(
  occurrences: readonly TermOccurrence[],
  from: { readonly segmentId: string; readonly start: number | null } | null,
  by: 1 | -1,
  order: (segmentId: string) => number,
): TermOccurrence | null {
  const edge = by === 1 ? occurrences[0] : occurrences.at(-1);
  if (edge === undefined) return null;
  if (from === null) return edge;
  const here = { segmentId: from.segmentId, start: from.start ?? -1 };
  const beyond = (occurrence: TermOccurrence) =>
    Math.sign(comparePlaces(placeOf(occurrence), here, order)) === by;
  return (by === 1 ? occurrences.find(beyond) : occurrences.findLast(beyond)) ?? edge;
}

export const placeOf = ({ segmentId, match }: TermOccurrence): TermPlace => ({
  segmentId,
  start: match.span.start,
});

const comparePlaces = (a: TermPlace, b: TermPlace, order: (segmentId: string) => number): number =>
  order(a.segmentId) - order(b.segmentId) || a.start - b.start;
