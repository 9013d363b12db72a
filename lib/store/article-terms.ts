import { chooseSenses, decisionAbout } from '@/glossary/choose-senses';
import type { ArticleDecisions } from '@/glossary/decisions';
import type { Entry } from '@/glossary/entry';
import { compileGlossary, matchTerms, type TermMatch } from '@/glossary/match-terms';
import { wantedTerms } from '@/glossary/wanted-terms';
import type { Segment } from '@/lib/document/article';
import type { WantedTerm } from '@/lib/mt/translator';
import { entriesOn } from './entries-on';
import type { GlossaryState } from './glossary-state';
import { sameValue } from './same-value';

/** What the translation of a segment is asked for. */
export type WantTerms = (segment: Segment, decisions: ArticleDecisions) => readonly WantedTerm[];

/**
 * What the glossary, as it is at the time, wants of a segment with what the reader decided: each term
 * in the sense that is meant, without those whose English the reader accepted, and with those that the
 * reader insists on. The glossary is compiled when it has changed, and each sentence looked through
 * once.
 */
export function createWantTerms(glossary: () => GlossaryState): WantTerms {
  let state: GlossaryState | null = null;
  let off: readonly string[] = [];
  let compiled = compile([]);
  return (segment, decisions) => {
    const now = glossary();
    if (now.glossaries !== state?.glossaries || decisions.glossariesOff !== off) {
      state = now;
      off = decisions.glossariesOff;
      const entries = entriesOn(now, off);
      if (!sameWording(entries, compiled.entries)) compiled = compile(entries);
    }
    const matches = chooseSenses(compiled.matchesIn(segment.text), segment.id, decisions);
    const handled = matches.map((match) => ({
      match,
      handling: decisionAbout(match, segment.id, decisions)?.handling ?? null,
    }));
    const accepted = handled.filter(({ handling }) => handling === 'accepted');
    const required = handled.filter(({ handling }) => handling === 'required');
    return wantedTerms(
      // With an accepted term, those within it are left alone.
      matches.filter(({ span }) => !accepted.some(({ match }) => holds(match.span, span))),
      compiled.byId,
      new Set(required.map(({ match }) => match.span.start)),
    );
  };
}

/** Whether a translation that these entries steer would be asked for the same. */
export const sameWording = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((entry, index) => {
      const other = b[index];
      return (
        other !== undefined && (entry === other || sameValue(wordingOf(entry), wordingOf(other)))
      );
    }));

/** The part of an entry that a translation depends on. */
function wordingOf({ definition, domain, note, source, ...wording }: Entry): object {
  return wording;
}

function compile(entries: readonly Entry[]) {
  const matcher = compileGlossary(entries);
  const found = new Map<string, readonly TermMatch[]>();
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    matchesIn(text: string): readonly TermMatch[] {
      const known = found.get(text);
      if (known) return known;
      if (found.size >= MOST_SENTENCES) found.clear();
      const matches = matchTerms(matcher, text);
      found.set(text, matches);
      return matches;
    },
  };
}

/** Those of the longest article, and more. */
const MOST_SENTENCES = 20_000;

const holds = (outer: TermMatch['span'], inner: TermMatch['span']): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
