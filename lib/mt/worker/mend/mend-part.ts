import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { mendDeeds } from './mend-deeds';
import { mendNameOrder } from './mend-name-order';
import { mendNames } from './mend-names';
import { mendNumbers } from './mend-numbers';
import { mendPeoples } from './mend-peoples';

/** What was made of a hypothesis, since it is asked for when hypotheses are compared and when one was taken. */
const known = new WeakMap<Hypothesis, Hypothesis>();

/**
 * Gives a translation of a part with the names and numbers that the model misspelt put right, by what the
 * aligning head tells of them. The rest is left as it is, and nothing is searched again.
 */
export function mendPart(
  part: SourcePart,
  hypothesis: Hypothesis,
  vocabulary: Vocabulary,
): Hypothesis {
  const mended = known.get(hypothesis) ?? mend(part, hypothesis, vocabulary);
  known.set(hypothesis, mended);
  // What was mended is whole.
  known.set(mended, mended);
  return mended;
}

function mend(
  { text, names, terms, tokens: source }: SourcePart,
  hypothesis: Hypothesis,
  vocabulary: Vocabulary,
): Hypothesis {
  const spelt = mendNames(text, hypothesis.tokens, source, names, vocabulary);
  const named = mendNameOrder(spelt, source, names, vocabulary);
  const peopled = mendDeeds(text, mendPeoples(text, named, source, vocabulary), source, vocabulary);
  const numbers = terms.filter(({ isSaidIn, isOpaque }) => isSaidIn !== null && !isOpaque);
  const english = numbers.length > 0 ? joinTarget(peopled, source, vocabulary).text : '';
  const lacksOne = numbers.some(({ isSaidIn }) => isSaidIn?.(english) === false);
  const tokens = lacksOne ? mendNumbers(text, peopled, source, vocabulary) : peopled;
  return tokens === hypothesis.tokens ? hypothesis : { ...hypothesis, tokens };
}
