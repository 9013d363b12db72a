import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { Extender } from './extend-hypothesis';
import type { SentenceSearch } from './search';

/**
 * Takes the likeliest token each step.
 *
 * @param limit tokens after which it ends, whatever the model says
 */
export function searchGreedily(
  start: Hypothesis,
  extender: Extender,
  endId: number,
  limit: number,
): SentenceSearch {
  let hypothesis = start;
  let hasEnded = false;
  return {
    get live() {
      return hasEnded ? [] : [hypothesis];
    },
    asked: [],
    advance(view) {
      const place = view
        .candidates(0)
        .findIndex((id) => extender.allows(hypothesis, id, view.aligns));
      const id = view.candidates(0)[place] ?? endId;
      const { logProbability: before } = hypothesis;
      // Reading the probability has it computed.
      const likelihood = before === null ? null : (view.logProbabilities(0)[place] ?? 0);
      if (id === endId) {
        const logProbability = before === null || likelihood === null ? null : before + likelihood;
        hypothesis = { ...hypothesis, logProbability };
        hasEnded = true;
        return [];
      }
      hypothesis = extender.extend(hypothesis, id, likelihood, view.attention(0));
      hasEnded = hypothesis.tokens.length >= limit;
      return hasEnded ? [] : [0];
    },
    get result() {
      return hasEnded ? hypothesis : null;
    },
  };
}
