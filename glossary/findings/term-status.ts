import type { OccurrenceDecision } from './decisions';
import type { TermFinding } from './find-in-translation';

/**
 * What became of a term in one place. `accepted`: the reader accepts what the glossary does not want;
 * `pending`: there is no English yet; `unjudged`: there is English, but nothing to search for in it, as for
 * an entry without English or a term that was reworded with a longer one.
 */
export const termStatuses = [
  'honoured',
  'variant',
  'missed',
  'forbidden',
  'accepted',
  'pending',
  'unjudged',
] as const;
export type TermStatus = (typeof termStatuses)[number];

/** Says whether the English differs from the glossary without the reader's consent. */
export const isFlagged = (status: TermStatus): boolean =>
  status === 'missed' || status === 'forbidden';

/**
 * Derives the status of a term.
 *
 * @param finding null when the term was not searched for, or is left out of the findings
 * @param isTranslated whether its sentence has English
 * @param decision the reader's decision about this place; null when there is none
 */
export function statusOf(
  finding: TermFinding | null,
  isTranslated: boolean,
  decision: OccurrenceDecision | null,
): TermStatus {
  if (!isTranslated) return 'pending';
  if (finding === null) return 'unjudged';
  return isFlagged(finding.kind) && decision?.handling === 'accepted' ? 'accepted' : finding.kind;
}
