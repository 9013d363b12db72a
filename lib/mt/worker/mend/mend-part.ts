import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { mendNames } from './mend-names';
import { mendNumbers } from './mend-numbers';
import { mendPeoples } from './mend-peoples';

/**
 * A translation of a part with the names and numbers that the model misspelt put right, by what the
 * aligning head tells of them. The rest is left as it is, and nothing is searched again.
 */
export function mendPart(
  { text, names, tokens: source }: SourcePart,
  hypothesis: Hypothesis,
  vocabulary: Vocabulary,
): Hypothesis {
  const named = mendNames(text, hypothesis.tokens, source, names, vocabulary);
  const peopled = mendPeoples(text, named, source, vocabulary);
  const tokens = mendNumbers(text, peopled, source, vocabulary);
  return tokens === hypothesis.tokens ? hypothesis : { ...hypothesis, tokens };
}
