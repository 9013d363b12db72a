import { chooseSenses, decisionAbout } from '@/glossary/findings/choose-senses';
import type { ArticleDecisions } from '@/glossary/findings/decisions';
import { wantedTerms } from '@/glossary/findings/wanted-terms';
import type { CompiledTerms } from '@/glossary/match/compiled-terms';
import { sameValue } from '@/lib/base/same-value';
import type { Segment } from '@/lib/document/article';
import type { WantedTerm } from '@/lib/mt/translator';
import { isWithin } from '@/lib/text/span';

type Want = (
  compiled: CompiledTerms,
  segment: Segment,
  decisions: ArticleDecisions,
) => readonly WantedTerm[];

/** Creates a `wantedInSegment` that remembers its last answer for each segment. */
export function createWanting(): Want {
  const answers = new WeakMap<Segment, Answer>();
  return (compiled, segment, decisions) => {
    const { senses } = decisions;
    const here = decisions.occurrences.filter(({ segmentId }) => segmentId === segment.id);
    const last = answers.get(segment);
    if (last?.compiled === compiled && last.senses === senses && sameValue(last.here, here)) {
      return last.wanted;
    }
    const wanted = wantedInSegment(compiled, segment, decisions);
    answers.set(segment, { compiled, senses, here, wanted });
    return wanted;
  };
}

interface Answer extends Pick<ArticleDecisions, 'senses'> {
  readonly compiled: CompiledTerms;
  readonly here: ArticleDecisions['occurrences'];
  readonly wanted: readonly WantedTerm[];
}

/**
 * Finds the terms that the translation of a segment has to render: each in the sense that is meant. A
 * term whose English the reader accepted is left out, and one that the reader insists on is required.
 */
export function wantedInSegment(
  { matchesInSentence, byId }: CompiledTerms,
  segment: Segment,
  decisions: ArticleDecisions,
): readonly WantedTerm[] {
  const matches = chooseSenses(matchesInSentence(segment), segment.id, decisions);
  const handled = matches.map((match) => ({
    match,
    handling: decisionAbout(match, segment.id, decisions)?.handling ?? null,
  }));
  const accepted = handled.filter(({ handling }) => handling === 'accepted');
  const required = handled.filter(({ handling }) => handling === 'required');
  return wantedTerms(
    // The terms within an accepted term are accepted with it.
    matches.filter(({ span }) => !accepted.some(({ match }) => isWithin(span, match.span))),
    byId,
    new Set(required.map(({ match }) => match.span.start)),
  );
}
