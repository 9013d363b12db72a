import { describe, expect, it } from 'vitest';
import { chrfOf, countForChrf } from '@/bench/quality/chrf';
import { scoredPairs } from './scored-pairs';

const chrf = (...pairs: readonly (readonly [string, string])[]) =>
  chrfOf(pairs.map(([output, reference]) => countForChrf(output, reference)));

describe('chrfOf', () => {
  it.each(scoredPairs)(
    'scores “$output” as sacrebleu does',
    ({ output, reference, chrf: wanted }) => {
      expect(chrf([output, reference])).toBeCloseTo(wanted, 8);
    },
  );

  it('scores a corpus by the sum of its sentences, not by their mean', () => {
    const pairs = scoredPairs.map(({ output, reference }) => [output, reference] as const);
    expect(chrf(...pairs)).toBeCloseTo(54.534462403807716, 8);
  });

  it('gives nothing for an empty output', () => {
    expect(chrf(['', 'x'])).toBe(0);
  });
});
