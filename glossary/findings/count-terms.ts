import type { TermOccurrence } from './term-occurrences';
import type { TermStatus } from './term-status';

/** The number of terms of each status. */
export type StatusCounts = Readonly<Record<TermStatus, number>>;

/** A term that occurs in an article. */
export interface TermCount {
  readonly entryId: string;
  readonly byStatus: StatusCounts;
  /** In reading order, with those within longer terms. */
  readonly occurrences: readonly TermOccurrence[];
}

/** Groups the occurrences of an article by term, in order of first occurrence. */
export function countTerms(occurrences: readonly TermOccurrence[]): readonly TermCount[] {
  const byEntry = new Map<string, TermOccurrence[]>();
  for (const occurrence of occurrences) {
    const own = byEntry.get(occurrence.match.entryId);
    if (own) own.push(occurrence);
    else byEntry.set(occurrence.match.entryId, [occurrence]);
  }
  return [...byEntry].map(([entryId, own]) => ({
    entryId,
    byStatus: countStatuses(own),
    occurrences: own,
  }));
}

export function countStatuses(occurrences: readonly TermOccurrence[]): StatusCounts {
  const counts: Record<TermStatus, number> = {
    honoured: 0,
    variant: 0,
    missed: 0,
    forbidden: 0,
    accepted: 0,
    pending: 0,
    unjudged: 0,
  };
  for (const { status } of occurrences) counts[status] += 1;
  return counts;
}
