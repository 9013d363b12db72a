import type { OccurrenceDecision } from './decisions';
import type { TermFinding } from './find-in-translation';

/**
 * What became of a term at one place. `accepted`: the reader lets stand what the glossary would not;
 * `pending`: there is no English yet; `unjudged`: there is, but nothing to look for in it, as for an
 * entry that has no English or a term that was put into other words with a longer one.
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

/** The glossary was not obeyed, and the reader has not said that it need not be. */
export const isFlagged = (status: TermStatus): boolean =>
  status === 'missed' || status === 'forbidden';

/**
 * @param finding null when the term was not looked for, or is left out of the findings
 * @param isTranslated whether its sentence has English
 * @param decision the reader's about this place; null when there is none
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
