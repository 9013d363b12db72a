import type { SourceToken } from './source-sentence';
import type { Vocabulary } from './vocabulary';

/** A token of a translation. */
export interface TargetToken {
  readonly id: number;
  /** Attention by source token, without padding; null when the model has no aligning head. */
  readonly attention: Float32Array | null;
  /** Natural logarithm; absent when nobody kept count. */
  readonly logProbability?: number;
}

/** A translation as far as it has come. */
export interface Hypothesis {
  readonly tokens: readonly TargetToken[];
  /** Natural logarithm, the end included once it has ended; null when nobody keeps count. */
  readonly logProbability: number | null;
  /** Whether anything but spaces was said. */
  readonly hasText: boolean;
  /** How many tokens that the vocabulary does not know may still be copied from the source. */
  readonly unknownsLeft: number;
}

export function beginHypothesis(
  source: readonly SourceToken[],
  { unknownId }: Vocabulary,
  isScored: boolean,
): Hypothesis {
  return {
    tokens: [],
    logProbability: isScored ? 0 : null,
    hasText: false,
    // Each can be copied once: a name with rare letters, an emoji.
    unknownsLeft: source.filter(({ id }) => id === unknownId).length,
  };
}

/** By token, so that long translations are not worse than short ones; as Marian normalises. */
export function meanLogProbability({ tokens, logProbability }: Hypothesis): number {
  if (logProbability === null) throw new Error('This hypothesis was not scored');
  return logProbability / (tokens.length + 1);
}
