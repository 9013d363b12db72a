import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { StepView } from './step-view';

/** How a translation is looked for when nothing is required of it. */
export type SearchKind =
  | { readonly kind: 'greedy' }
  /** `size` hypotheses side by side: better by a little, and slower by half `size`. */
  | { readonly kind: 'beam'; readonly size: number };

/** The search for the translation of one sentence. Several are run side by side by `decode`. */
export interface SentenceSearch {
  /** The hypotheses that go on, one row each; empty once the search has ended. */
  readonly live: readonly Hypothesis[];
  /** Token ids that the next step must score, whether or not they are among its best. */
  readonly asked: readonly number[];
  /**
   * Takes in a step of the live hypotheses.
   *
   * @returns for each hypothesis that is live now the place, before, of the one that it goes on from
   */
  advance(view: StepView): readonly number[];
  /** The best translation, known once the search has ended; null when there is none. */
  readonly result: Hypothesis | null;
}

/**
 * English takes 0.86 tokens for a French one, and none of 5,997 human translations (FLORES-200 dev,
 * newstest2013 and the validation set) more than 1.4 and 10: what goes on for longer is a loop.
 */
export const lengthLimit = (sourceTokens: number): number => 2 * sourceTokens + 10;
