import { describe, expect, it } from 'vitest';
import { bleuOf, countForBleu } from '@/bench/quality/bleu';
import { scoredPairs } from './scored-pairs';

const bleu = (...pairs: readonly (readonly [string, string])[]) =>
  bleuOf(pairs.map(([output, reference]) => countForBleu(output, reference)));

describe('bleuOf', () => {
  it.each(scoredPairs)(
    'scores “$output” as sacrebleu does',
    ({ output, reference, bleu: wanted }) => {
      expect(bleu([output, reference])).toBeCloseTo(wanted, 8);
    },
  );

  it('scores a corpus by the sum of its sentences, not by their mean', () => {
    const pairs = scoredPairs.map(({ output, reference }) => [output, reference] as const);
    expect(bleu(...pairs)).toBeCloseTo(29.571536407724768, 8);
  });

  it('halves what an order without a match is given, once more for each', () => {
    expect(bleu(['cats sleep all day long', 'dogs sleep at night now'])).toBeCloseTo(
      10.682175159905848,
      8,
    );
  });

  it('gives nothing for an empty output, nor for one too short for four words in a row', () => {
    expect(bleu(['', 'x'])).toBe(0);
    expect(bleu(['the cat', 'the cat sleeps all day'])).toBe(0);
  });
});
