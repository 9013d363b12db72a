import { compileTargets } from '@/glossary/compile-targets';
import type { Entry } from '@/glossary/entry';
import { findInTranslation, type TermFinding } from '@/glossary/find-in-translation';
import { compileGlossary, matchTerms, type TermMatch } from '@/glossary/match-terms';
import type { Segment } from '@/lib/document/article';
import type { SegmentTranslation } from '@/lib/mt/translator';

/** English to look for terms in. Links are those of the machine's text; a hand's has none. */
export type English = Pick<SegmentTranslation, 'text' | 'links'>;

/** Where the terms of one state of the glossary stand; each sentence is looked through once. */
export interface TermIndex {
  matchesOf(segment: Segment): readonly TermMatch[];
  findingsOf(segment: Segment, english: English): readonly TermFinding[];
  /** The entries whose terms stand within a text, itself one: `paix` in `maintien de la paix`. */
  entriesWithin(text: string): readonly string[];
}

export function createTermIndex(entries: readonly Entry[]): TermIndex {
  const matcher = compileGlossary(entries);
  const targets = compileTargets(entries);
  const matches = new WeakMap<Segment, readonly TermMatch[]>();
  const findings = new WeakMap<English, readonly TermFinding[]>();

  const matchesOf = (segment: Segment) => {
    const known = matches.get(segment) ?? matchTerms(matcher, segment.text);
    matches.set(segment, known);
    return known;
  };
  return {
    matchesOf,
    findingsOf(segment, english) {
      const known =
        findings.get(english) ??
        findInTranslation(segment.text, matchesOf(segment), english, targets);
      findings.set(english, known);
      return known;
    },
    entriesWithin: (text) => [...new Set(matchTerms(matcher, text).map(({ entryId }) => entryId))],
  };
}
