import type { TermPlace } from './decisions';
import type { TermOccurrence } from './term-occurrences';

/**
 * Returns the place to go to next; after the last one it starts again at the beginning of the article.
 * Null when there is none.
 *
 * @param places in reading order
 * @param placeOf where each is; a negative start comes before all terms of its sentence
 * @param from where one is: a place of the text, or a sentence, before whose first place one then
 * stands; null for nowhere, before the first of all
 * @param order the position of a sentence in the article
 */
export function stepPlaces<Place>(
  places: readonly Place[],
  placeOf: (place: Place) => TermPlace,
  from: { readonly segmentId: string; readonly start: number | null } | null,
  by: 1 | -1,
  order: (segmentId: string) => number,
): Place | null {
  const edge = by === 1 ? places[0] : places.at(-1);
  if (edge === undefined) return null;
  if (from === null) return edge;
  const here = { segmentId: from.segmentId, start: from.start ?? Number.NEGATIVE_INFINITY };
  const beyond = (place: Place) => Math.sign(comparePlaces(placeOf(place), here, order)) === by;
  return (by === 1 ? places.find(beyond) : places.findLast(beyond)) ?? edge;
}

export const placeOf = ({ segmentId, match }: TermOccurrence): TermPlace => ({
  segmentId,
  start: match.span.start,
});

const comparePlaces = (a: TermPlace, b: TermPlace, order: (segmentId: string) => number): number =>
  order(a.segmentId) - order(b.segmentId) || a.start - b.start;
