import { type Hypothesis, meanLogProbability } from '@/lib/mt/worker/sentence/hypothesis';
import type { Extender } from './extend-hypothesis';
import type { SentenceSearch } from './search';

/**
 * Keeps the `size` likeliest hypotheses each step. One that ends leaves its place empty, as in Marian;
 * of those that ended the one with the highest mean log-probability by token is taken.
 *
 * @param limit tokens after which all end, whatever the model says
 */
export function searchBeam(
  start: Hypothesis,
  extender: Extender,
  endId: number,
  limit: number,
  size: number,
): SentenceSearch {
  let live: readonly Hypothesis[] = [start];
  const ended: Hypothesis[] = [];
  return {
    get live() {
      return live;
    },
    asked: [],
    advance(view) {
      const continuations = live
        .flatMap((hypothesis, row) => {
          const likelihoods = view.logProbabilities(row);
          return Array.from(view.candidates(row), (id, place) => {
            const likelihood = likelihoods[place] ?? Number.NEGATIVE_INFINITY;
            return { row, hypothesis, id, likelihood, score: scoreOf(hypothesis) + likelihood };
          });
        })
        .sort((a, b) => b.score - a.score);
      const next: Hypothesis[] = [];
      const parents: number[] = [];
      for (const { row, hypothesis, id, likelihood, score } of continuations) {
        if (next.length + ended.length >= size) break;
        if (score === Number.NEGATIVE_INFINITY) break;
        if (!extender.allows(hypothesis, id, view.aligns)) continue;
        if (id === endId) {
          ended.push({ ...hypothesis, logProbability: score });
        } else {
          next.push(extender.extend(hypothesis, id, likelihood, view.attention(row)));
          parents.push(row);
        }
      }
      // Nothing may go on: what is there will have to do.
      if (next.length + ended.length === 0) ended.push(...live);
      live = next;
      if ((live[0]?.tokens.length ?? 0) < limit) return parents;
      ended.push(...live);
      live = [];
      return [];
    },
    get result() {
      if (live.length > 0) return null;
      const [first, ...others] = ended;
      return others.reduce<Hypothesis | null>(
        (best, each) => (best && meanLogProbability(each) > meanLogProbability(best) ? each : best),
        first ?? null,
      );
    },
  };
}

function scoreOf({ logProbability }: Hypothesis): number {
  if (logProbability === null) throw new Error('A beam is of hypotheses that are scored');
  return logProbability;
}
