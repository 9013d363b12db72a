import { chooseSenses } from '@/glossary/choose-senses';
import { compileTargets } from '@/glossary/compile-targets';
import type { ArticleDecisions } from '@/glossary/decisions';
import type { Entry } from '@/glossary/entry';
import { findInTranslation, type TermFinding } from '@/glossary/find-in-translation';
import { compileGlossary, matchTerms, type TermMatch } from '@/glossary/match-terms';
import type { Segment } from '@/lib/document/article';
import type { SegmentTranslation } from '@/lib/mt/translator';

/** English to look for terms in. Links are those of the machine's text; a hand's has none. */
export type English = Pick<SegmentTranslation, 'text' | 'links'>;

/**
 * Where the terms of one state of the glossary stand; each sentence is looked through once. What the
 * reader decided of senses comes with each question: it changes more often than the glossary, and
 * answers that it does not touch stay the same objects.
 */
export interface TermIndex {
  matchesOf(segment: Segment, decisions: ArticleDecisions): readonly TermMatch[];
  findingsOf(
    segment: Segment,
    english: English,
    decisions: ArticleDecisions,
  ): readonly TermFinding[];
  /** The entries whose terms stand within a text, itself one: `paix` in `maintien de la paix`. */
  entriesWithin(text: string): readonly string[];
}

/** @param entries in order of precedence, of the glossaries that are on */
export function createTermIndex(entries: readonly Entry[]): TermIndex {
  const matcher = compileGlossary(entries);
  const targets = compileTargets(entries);
  const matched = new WeakMap<Segment, readonly TermMatch[]>();
  const chosen = new WeakMap<Segment, readonly TermMatch[]>();
  const findings = new WeakMap<
    English,
    { readonly of: readonly TermMatch[]; readonly found: readonly TermFinding[] }
  >();

  const matchesOf = (segment: Segment, decisions: ArticleDecisions): readonly TermMatch[] => {
    const all = matched.get(segment) ?? matchTerms(matcher, segment.text);
    matched.set(segment, all);
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
      const found = findInTranslation(segment.text, matches, english, targets);
      findings.set(english, { of: matches, found });
      return found;
    },
    entriesWithin: (text) => [...new Set(matchTerms(matcher, text).map(({ entryId }) => entryId))],
  };
}

/** Of two choices of senses for the same matches. */
const meanTheSame = (a: readonly TermMatch[], b: readonly TermMatch[]): boolean =>
  a.length === b.length && a.every(({ entryId }, index) => entryId === b[index]?.entryId);
