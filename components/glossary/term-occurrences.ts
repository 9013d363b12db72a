import { decisionAbout } from '@/glossary/choose-senses';
import type { ArticleDecisions, OccurrenceDecision } from '@/glossary/decisions';
import type { TermFinding } from '@/glossary/find-in-translation';
import type { TermMatch } from '@/glossary/match-terms';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { English, TermIndex } from './term-index';
import { statusOf, type TermStatus } from './term-status';

/** A term at one place of an article, and what became of it. */
export interface TermOccurrence {
  readonly segmentId: string;
  readonly match: TermMatch;
  /** Null when there is nothing to look for, or nothing to look in. */
  readonly finding: TermFinding | null;
  readonly status: TermStatus;
  /** The reader's about this place; null when there is none. */
  readonly decision: OccurrenceDecision | null;
}

/**
 * The terms of a sentence in order of place, those within longer terms too.
 *
 * @param english null while there is none
 */
export function occurrencesIn(
  segment: Segment,
  english: English | null,
  index: TermIndex,
  decisions: ArticleDecisions,
): readonly TermOccurrence[] {
  const findings = new Map(
    (english ? index.findingsOf(segment, english, decisions) : []).map((finding) => [
      keyOf(finding.entryId, finding.source.start),
      finding,
    ]),
  );
  return index.matchesOf(segment, decisions).map((match) => {
    const finding = findings.get(keyOf(match.entryId, match.span.start)) ?? null;
    const decision = decisionAbout(match, segment.id, decisions);
    return {
      segmentId: segment.id,
      match,
      finding,
      status: statusOf(finding, english !== null, decision),
      decision,
    };
  });
}

/** All terms of an article, in reading order. */
export const occurrencesOf = (
  article: Article,
  englishOf: (segmentId: string) => English | null,
  index: TermIndex,
  decisions: ArticleDecisions,
): readonly TermOccurrence[] =>
  segmentsOf(article).flatMap((segment) =>
    occurrencesIn(segment, englishOf(segment.id), index, decisions),
  );

const keyOf = (entryId: string, start: number): string => `${start} ${entryId}`;
