import type { TermOccurrence } from './term-occurrences';
import type { TermStatus } from './term-status';

/** How many there are of each status. */
export type StatusCounts = Readonly<Record<TermStatus, number>>;

/** A term that occurs in an article. */
export interface TermCount {
  readonly entryId: string;
  readonly byStatus: StatusCounts;
  /** In reading order, those within longer terms too. */
  readonly occurrences: readonly TermOccurrence[];
}

/** The terms of an article in order of first occurrence. */
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
