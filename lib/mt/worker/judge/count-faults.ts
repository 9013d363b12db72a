import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { type Span, spansOverlap } from '@/lib/text/span';
import { contentWords } from './content-words';
import { findListMembers } from './list-members';
import { lacksPrefix } from './lost-prefix';
import { renderHypothesis } from './rendering';

/** Content words in a row without a link that are a clause left out. */
const CLAUSE_WORDS = 2;

/**
 * Counts what is wrong with a hypothesis by the two texts and the links: members of a list that are left out, a prefix
 * that turns a word into its contrary, figures that the French does not have, and clauses without a link.
 */
export function countFaults(
  part: SourcePart,
  hypothesis: Hypothesis,
  vocabulary: Vocabulary,
): number {
  const { text, rendered } = renderHypothesis(part, hypothesis, vocabulary);
  const isRendered = (span: Span) => rendered.some((each) => spansOverlap(each, span));
  const prefixes = lacksPrefix(part.text, text) ? 1 : 0;
  const figures = /\d/.test(text) ? compareQuantities(part.text, text).added.length : 0;
  if (rendered.length === 0) return prefixes + figures;
  const members = findListMembers(part.text).filter((member) => !isRendered(member)).length;
  return prefixes + figures + members + countUnlinked(contentWords(part.text).map(isRendered));
}

/** Counts the stretches of `CLAUSE_WORDS` words and more that are not rendered. */
function countUnlinked(isRendered: readonly boolean[]): number {
  let [count, run] = [0, 0];
  for (const is of isRendered) {
    run = is ? 0 : run + 1;
    if (run === CLAUSE_WORDS) count += 1;
  }
  return count;
}
