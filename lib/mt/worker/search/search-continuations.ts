import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { endsWord } from './constraint-progress';
import type { Extender } from './extend-hypothesis';
import type { SentenceSearch } from './search';
import type { StepView } from './step-view';

export interface ContinuationOptions {
  /** The tokens that the translation begins with, whatever their likelihood. */
  readonly prefix: readonly number[];
  readonly extender: Extender;
  readonly vocabulary: Pick<Vocabulary, 'endId' | 'textOf'>;
  /** Tokens after which hypotheses are dropped, those of the prefix among them. */
  readonly limit: number;
  /** How many ways to go on are looked for. */
  readonly size: number;
  /** Tokens that none of them is to go on with. */
  readonly besides: ReadonlySet<number>;
}

export interface ContinuationSearch extends SentenceSearch {
  /** All that have ended so far; those whose first word after the prefix was likelier come first. */
  readonly ended: readonly Hypothesis[];
  /** The tokens that they go on with after the prefix; empty before it is said. */
  readonly tried: readonly number[];
}

/**
 * Looks for different ways to go on from the beginning of a translation: each takes another of the
 * likeliest words there, and from then on the likeliest token each step.
 */
export function searchContinuations(
  start: Hypothesis,
  { prefix, extender, vocabulary, limit, size, besides }: ContinuationOptions,
): ContinuationSearch {
  let live: readonly { readonly hypothesis: Hypothesis; readonly rank: number }[] = [
    { hypothesis: start, rank: 0 },
  ];
  const ended: { readonly hypothesis: Hypothesis; readonly rank: number }[] = [];
  let tried: readonly number[] = [];
  const said = () => (live[0]?.hypothesis.tokens.length ?? 0) - start.tokens.length;

  const sayPrefix = (due: number, view: StepView): readonly number[] => {
    live = live.map(({ hypothesis, rank }) => ({
      hypothesis: extender.extend(
        hypothesis,
        due,
        view.logProbabilityOf(0, due),
        view.attention(0),
      ),
      rank,
    }));
    return [0];
  };

  const fanOut = (view: StepView): readonly number[] => {
    const [one] = live;
    if (!one) return [];
    const likelihoods = view.logProbabilities(0);
    const isNewWord = (id: number) => prefix.length === 0 || endsWord(id, vocabulary);
    live = Array.from(view.candidates(0), (id, place) => ({ id, place }))
      .filter(
        ({ id }) =>
          id !== vocabulary.endId &&
          !besides.has(id) &&
          isNewWord(id) &&
          extender.allows(one.hypothesis, id, view.aligns),
      )
      .slice(0, size)
      .map(({ id, place }, rank) => ({
        hypothesis: extender.extend(one.hypothesis, id, likelihoods[place] ?? 0, view.attention(0)),
        rank,
      }));
    tried = live.flatMap(({ hypothesis }) => hypothesis.tokens.at(-1)?.id ?? []);
    return live.map(() => 0);
  };

  const goOn = (view: StepView): readonly number[] => {
    const parents: number[] = [];
    const next: { hypothesis: Hypothesis; rank: number }[] = [];
    for (const [row, { hypothesis, rank }] of live.entries()) {
      const place = view
        .candidates(row)
        .findIndex((id) => extender.allows(hypothesis, id, view.aligns));
      const id = view.candidates(row)[place] ?? vocabulary.endId;
      if (id === vocabulary.endId) {
        ended.push({ hypothesis, rank });
        continue;
      }
      const likelihood = view.logProbabilities(row)[place] ?? 0;
      const longer = extender.extend(hypothesis, id, likelihood, view.attention(row));
      if (longer.tokens.length >= limit) continue;
      next.push({ hypothesis: longer, rank });
      parents.push(row);
    }
    live = next;
    return parents;
  };

  return {
    get live() {
      return live.map(({ hypothesis }) => hypothesis);
    },
    get asked() {
      const due = prefix[said()];
      return due === undefined ? [] : [due];
    },
    advance(view) {
      const due = prefix[said()];
      if (due !== undefined) return sayPrefix(due, view);
      return said() === prefix.length && ended.length === 0 ? fanOut(view) : goOn(view);
    },
    get result() {
      return null;
    },
    get ended() {
      return ended.toSorted((a, b) => a.rank - b.rank).map(({ hypothesis }) => hypothesis);
    },
    get tried() {
      return tried;
    },
  };
}
