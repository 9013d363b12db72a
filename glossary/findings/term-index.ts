import type { CompiledTerms } from '@/glossary/match/compiled-terms';
import type { TermMatch } from '@/glossary/match/match-terms';
import type { Segment } from '@/lib/document/article';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { chooseSenses } from './choose-senses';
import { compileTargets, type TargetMatcher } from './compile-targets';
import type { ArticleDecisions } from './decisions';
import { findInTranslation, type TermFinding } from './find-in-translation';

/** The English in which terms are searched for. Only the machine's text has links. */
export type English = Pick<SegmentTranslation, 'text' | 'links'>;

/**
 * Finds where the terms of one state of the glossary stand; each sentence is searched once. The decisions
 * about senses come with each question, because they change more often than the glossary. Answers that they
 * do not affect stay the same objects.
 */
export interface TermIndex {
  matchesOf(segment: Segment, decisions: ArticleDecisions): readonly TermMatch[];
  findingsOf(
    segment: Segment,
    english: English,
    decisions: ArticleDecisions,
  ): readonly TermFinding[];
  /**
   * Lists the entries whose terms stand within a text that is a term itself: `paix` in `maintien de la
   * paix`.
   */
  entriesWithin(text: string): readonly string[];
}

export function createTermIndex({ byId, matchesIn, matchesInSentence }: CompiledTerms): TermIndex {
  const targetsOf = createTargets(byId);
  const chosen = new WeakMap<Segment, readonly TermMatch[]>();
  const findings = new WeakMap<
    English,
    { readonly of: readonly TermMatch[]; readonly found: readonly TermFinding[] }
  >();

  const matchesOf = (segment: Segment, decisions: ArticleDecisions): readonly TermMatch[] => {
    const all = matchesInSentence(segment);
    if (all.every(({ senses }) => senses.length < 2)) return all;
    const known = chosen.get(segment);
    const now = chooseSenses(all, segment.id, decisions);
    if (known && meanTheSame(known, now)) return known;
    chosen.set(segment, now);
    return now;
  };
  return {
    matchesOf,
    findingsOf(segment, english, decisions) {
      const matches = matchesOf(segment, decisions);
      const known = findings.get(english);
      if (known?.of === matches) return known.found;
      const found = findInTranslation(segment.text, matches, english, targetsOf(matches));
      findings.set(english, { of: matches, found });
      return found;
    },
    entriesWithin: (text) => [...new Set(matchesIn(text).map(({ entryId }) => entryId))],
  };
}

/** Compiles the English side of the entries that occur, which are few even in a large glossary. */
function createTargets(
  byId: CompiledTerms['byId'],
): (matches: readonly TermMatch[]) => TargetMatcher {
  const compiled = new Map<string, TargetMatcher>();
  return (matches) => {
    const ids = [...new Set(matches.map(({ entryId }) => entryId))].sort();
    const key = ids.join(' ');
    const known = compiled.get(key) ?? compileTargets(ids.flatMap((id) => byId.get(id) ?? []));
    compiled.set(key, known);
    return known;
  };
}

/** Says whether two choices of senses for the same matches are equal. */
const meanTheSame = (a: readonly TermMatch[], b: readonly TermMatch[]): boolean =>
  a.length === b.length && a.every(({ entryId }, index) => entryId === b[index]?.entryId);
