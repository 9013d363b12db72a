import type { Entry } from '@/glossary/entry';
import { isSaid, type Steering } from '@/lib/mt/translator';
import { spansOverlap } from '@/lib/text/span';
import type { TermOccurrence } from './term-occurrences';

/** Why a term is flagged, as far as it is known. */
export type FlagReason =
  | 'by-hand'
  | 'given-up'
  | 'costly'
  | 'impossible'
  | 'not-taken'
  | 'explains-only'
  | 'within-longer'
  | 'not-asked'
  | 'not-found';

/**
 * Finds why the English of a flagged term is not the glossary's.
 *
 * @param steering what became of the sentence's wanted terms
 * @param isByHand whether the reader wrote the English
 */
export function flagReason(
  { match }: Pick<TermOccurrence, 'match'>,
  entry: Pick<Entry, 'steers'>,
  steering: readonly Steering[],
  isByHand: boolean,
): FlagReason {
  if (isByHand) return 'by-hand';
  const own = steering.find(
    ({ span }) => span.start === match.span.start && span.end === match.span.end,
  );
  if (own) return isSaid(own.outcome) ? 'not-found' : own.outcome;
  if (!entry.steers) return 'explains-only';
  const isCovered = steering.some(({ span }) => spansOverlap(span, match.span));
  return match.nestedIn !== null && isCovered ? 'within-longer' : 'not-asked';
}
