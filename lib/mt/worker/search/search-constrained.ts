import { type Hypothesis, meanLogProbability } from '@/lib/mt/worker/sentence/hypothesis';
import type { ConstraintProgress, ConstraintTracker } from './constraint-progress';
import { noProgress } from './constraint-progress';
import type { Extender } from './extend-hypothesis';
import type { SentenceSearch } from './search';
import { shareOut } from './share-out';
import type { StepView } from './step-view';

/** A hypothesis, and how far it has come with its constraints. */
interface Constrained {
  readonly hypothesis: Hypothesis;
  readonly progress: ConstraintProgress;
}

export interface ConstrainedSearchOptions {
  /** Of the constraints to be met. */
  readonly tracker: ConstraintTracker;
  readonly extender: Extender;
  readonly endId: number;
  /** Tokens after which hypotheses are dropped; at least one more than the constraints have. */
  readonly limit: number;
  /** The most hypotheses that go on side by side. */
  readonly size: number;
}

interface Continuation {
  readonly row: number;
  readonly from: Constrained;
  readonly id: number;
  readonly likelihood: number;
  readonly score: number;
  readonly progress: ConstraintProgress;
}

/**
 * Looks for the likeliest translation that meets all constraints, by lexically constrained decoding
 * with dynamic beam allocation (Post & Vilar 2018): besides the likeliest tokens each hypothesis may go
 * on with those that a constraint wants, and the places of the beam are shared out among banks, one
 * for each number of constraint tokens said, so that hypotheses compete with their like alone.
 *
 * The highest bank that has a hypothesis always gets a place, so that all constraints are met in the
 * end; what a constraint wants is exempt from the guard against repetition.
 */
export function searchConstrained(
  start: Hypothesis,
  { tracker, extender, endId, limit, size }: ConstrainedSearchOptions,
): SentenceSearch {
  let live: readonly Constrained[] = [{ hypothesis: start, progress: noProgress }];
  let best: Hypothesis | null = null;

  const wanted = ({ progress }: Constrained) => tracker.next(progress);

  const continuationsOf = (from: Constrained, row: number, view: StepView): Continuation[] => {
    const { hypothesis } = from;
    const forced = wanted(from);
    const likelihoods = view.logProbabilities(row);
    const found = new Map<number, number>();
    view.candidates(row).forEach((id, rank) => {
      const isLeft = forced.has(id) || id === endId;
      if (isLeft || !extender.allows(hypothesis, id, view.aligns)) return;
      found.set(id, likelihoods[rank] ?? Number.NEGATIVE_INFINITY);
    });
    for (const id of forced) found.set(id, view.logProbabilityOf(row, id));
    return [...found].map(([id, likelihood]) => ({
      row,
      from,
      id,
      likelihood,
      score: (hypothesis.logProbability ?? 0) + likelihood,
      progress: tracker.advance(from.progress, id),
    }));
  };

  return {
    get live() {
      return live.map(({ hypothesis }) => hypothesis);
    },
    get asked() {
      return [...new Set(live.flatMap((each) => [...wanted(each)])), endId];
    },
    advance(view) {
      live.forEach(({ hypothesis, progress }, row) => {
        if (!hypothesis.hasText || !tracker.isMetAtEnd(progress)) return;
        const likelihood = view.logProbabilityOf(row, endId);
        const ended = {
          ...hypothesis,
          logProbability: (hypothesis.logProbability ?? 0) + likelihood,
        };
        if (!best || meanLogProbability(ended) > meanLogProbability(best)) best = ended;
      });
      const continuations = live.flatMap((each, row) => continuationsOf(each, row, view));
      const chosen = shareOut(continuations, ({ progress }) => tracker.count(progress), size);
      live = chosen.map(({ row, from, id, likelihood, progress }) => ({
        hypothesis: extender.extend(from.hypothesis, id, likelihood, view.attention(row)),
        progress,
      }));
      const isLong = (live[0]?.hypothesis.tokens.length ?? 0) >= limit;
      if (isLong || (best && !live.some((each) => isHopeful(each, best)))) live = [];
      return live.length === 0 ? [] : chosen.map(({ row }) => row);
    },
    get result() {
      return live.length === 0 ? best : null;
    },
  };
}

/** Whether it is, by token, still likelier than the best that has ended. */
const isHopeful = ({ hypothesis }: Constrained, best: Hypothesis | null): boolean =>
  best === null ||
  (hypothesis.logProbability ?? 0) / hypothesis.tokens.length > meanLogProbability(best);
