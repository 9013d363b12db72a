import type { Entry } from '@/glossary/entry';
import { rememberRecent } from '@/lib/base/remember-recent';
import { compileGlossary, type GlossaryMatcher } from './glossary-matcher';
import { matchTerms, type TermMatch } from './match-terms';

/** One state of the glossary, compiled for searching, for the page and for the translation alike. */
export interface CompiledTerms {
  /** In order of precedence. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Finds the matches of a text. */
  matchesIn(text: string): readonly TermMatch[];
  /** Finds those of a sentence. It is searched once: the answer is held as long as the sentence is, and no longer. */
  matchesInSentence(sentence: Sentence): readonly TermMatch[];
}

interface Sentence {
  readonly text: string;
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
  const found = new WeakMap<Sentence, readonly TermMatch[]>();
  const matchesIn = rememberRecent(RECENT, (text) => matchTerms(matcher, text));
  return {
    entries,
    byId,
    matchesIn,
    matchesInSentence(sentence) {
      const matches = found.get(sentence) ?? matchesIn(sentence.text);
      found.set(sentence, matches);
      return matches;
    },
  };
}

/** As many texts are remembered by themselves: an article that is opened again has the sentences of before. */
const RECENT = 600;
