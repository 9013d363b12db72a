import type { Article } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { English, TermIndex } from './term-index';

/** A term that occurs in an article. */
export interface TermCount {
  readonly entryId: string;
  readonly occurrences: number;
  /** Occurrences whose English is neither the glossary's term nor one of its variants. */
  readonly missed: number;
  /** The sentences it occurs in, each once, in reading order. */
  readonly segmentIds: readonly string[];
}

/**
 * The terms of an article in order of first occurrence; those within longer terms are counted too.
 *
 * @param englishOf the English to judge a sentence by; null while there is none
 */
export function countTerms(
  article: Article,
  index: TermIndex,
  englishOf: (segmentId: string) => English | null,
): readonly TermCount[] {
  const counts = new Map<
    string,
    { occurrences: number; missed: number; segmentIds: Set<string> }
  >();
  const countOf = (entryId: string) => {
    const count = counts.get(entryId) ?? { occurrences: 0, missed: 0, segmentIds: new Set() };
    counts.set(entryId, count);
    return count;
  };
  for (const segment of segmentsOf(article)) {
    for (const { entryId } of index.matchesOf(segment)) {
      const count = countOf(entryId);
      count.occurrences += 1;
      count.segmentIds.add(segment.id);
    }
    const english = englishOf(segment.id);
    for (const { entryId, kind } of english ? index.findingsOf(segment, english) : []) {
      if (kind === 'missed') countOf(entryId).missed += 1;
    }
  }
  return [...counts].map(([entryId, { occurrences, missed, segmentIds }]) => ({
    entryId,
    occurrences,
    missed,
    segmentIds: [...segmentIds],
  }));
}
