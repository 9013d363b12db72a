import type { TermMatch } from '@/glossary/match/match-terms';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { Span } from '@/lib/text/span';
import { decisionAbout } from './choose-senses';
import type { ArticleDecisions, OccurrenceDecision } from './decisions';
import { renderedSpan } from './rendered-span';
import type { English, TermIndex } from './term-index';
import { statusOf, type TermStatus } from './term-status';

/** A term in one place of an article, and what became of it. */
export interface TermOccurrence {
  readonly segmentId: string;
  readonly match: TermMatch;
  readonly status: TermStatus;
  /**
   * The English of the term in UTF-16 units: the wanted term if it was found, else what the word links
   * tell. Null when there is no English, or when neither tells.
   */
  readonly rendered: Span | null;
  /** The reader's decision about this place; null when there is none. */
  readonly decision: OccurrenceDecision | null;
}

/**
 * Finds the terms of a sentence in order of place, with those within longer terms.
 *
 * @param english null while there is none
 */
export function occurrencesIn(
  segment: Segment,
  english: English | null,
  index: TermIndex,
  decisions: ArticleDecisions,
): readonly TermOccurrence[] {
  const all = english ? index.findingsOf(segment, english, decisions) : [];
  const findings = new Map(
    all.map((finding) => [keyOf(finding.entryId, finding.source.start), finding]),
  );
  const taken = all.flatMap(({ target }) => target ?? []);
  return index.matchesOf(segment, decisions).map((match) => {
    const finding = findings.get(keyOf(match.entryId, match.span.start)) ?? null;
    const decision = decisionAbout(match, segment.id, decisions);
    return {
      segmentId: segment.id,
      match,
      status: statusOf(finding, english !== null, decision),
      rendered:
        english !== null && finding?.kind === 'missed'
          ? renderedSpan(match, english, taken)
          : (finding?.target ?? null),
      decision,
    };
  });
}

/** Finds all terms of an article, in reading order. */
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
