import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { createNoRepeatNGram } from './no-repeat-n-gram';

/** What may be said next in the translation of a sentence, and what it makes of a hypothesis. */
export interface Extender {
  /**
   * Whether a token may be said next, the end too.
   *
   * @param aligns whether it would be known which source token an unknown one is copied from
   */
  allows(hypothesis: Hypothesis, id: number, aligns: boolean): boolean;
  /**
   * Says a token that is not the end.
   *
   * @param logProbability the token's; null when nobody keeps count
   * @param attention by source token, with padding; copied
   */
  extend(
    hypothesis: Hypothesis,
    id: number,
    logProbability: number | null,
    attention: Float32Array | null,
  ): Hypothesis;
}

export function createExtender(source: readonly SourceToken[], vocabulary: Vocabulary): Extender {
  const noRepeat = createNoRepeatNGram(source.map(({ id }) => id));
  return {
    allows({ tokens, hasText, unknownsLeft }, id, aligns) {
      // A translation says something.
      if (id === vocabulary.endId) return hasText;
      if (id === vocabulary.unknownId) return aligns && unknownsLeft > 0;
      if (vocabulary.special.has(id)) return false;
      return noRepeat.allows(
        tokens.map((token) => token.id),
        id,
      );
    },
    extend(
      { tokens, logProbability: before, hasText, unknownsLeft },
      id,
      logProbability,
      attention,
    ) {
      const aligned = attention ? attention.slice(0, source.length) : null;
      return {
        tokens: [
          ...tokens,
          { id, attention: aligned, ...(logProbability === null ? {} : { logProbability }) },
        ],
        logProbability: before === null || logProbability === null ? null : before + logProbability,
        hasText: hasText || vocabulary.textOf(id) !== SPACE,
        unknownsLeft: id === vocabulary.unknownId ? unknownsLeft - 1 : unknownsLeft,
      };
    },
  };
}
