import type { Entry } from '@/glossary/entry';
import { compileGlossary, type GlossaryMatcher } from './glossary-matcher';
import { matchTerms, type TermMatch } from './match-terms';

/** One state of the glossary, compiled for searching, for the page and for the translation alike. */
export interface CompiledTerms {
  /** In order of precedence. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Finds the matches of a sentence. Each sentence is searched once. */
  matchesIn(text: string): readonly TermMatch[];
}

/**
 * Creates the compiled terms of some entries.
 *
 * @param matcher of just these entries
 * @param byId of just these entries, where their map is there already
 */
export function compileTerms(
  entries: readonly Entry[],
  matcher: GlossaryMatcher = compileGlossary(entries),
  byId: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [entry.id, entry])),
): CompiledTerms {
  const found = new Map<string, readonly TermMatch[]>();
  return {
    entries,
    byId,
    matchesIn(text) {
      const known = found.get(text);
      if (known) return known;
      if (found.size >= MOST_SENTENCES) found.clear();
      const matches = matchTerms(matcher, text);
      found.set(text, matches);
      return matches;
    },
  };
}

/** The number of remembered sentences, which is more than the longest article has. */
const MOST_SENTENCES = 20_000;
