import { describe, expect, it } from 'vitest';
import { countForBleu } from '@/bench/quality/bleu';
import { compareBleu, createRandom } from '@/bench/quality/bootstrap';

const reference = 'the troops have left the town in the north';
const good = countForBleu('the troops have left the town in the north', reference);
const bad = countForBleu('the troops have left the town of the north', reference);
const compare = (system: (typeof good)[], baseline: (typeof good)[]) =>
  compareBleu(system, baseline, createRandom(1), 200);

describe('compareBleu', () => {
  it('finds no difference between a system and itself', () => {
    expect(compare([good, bad, good], [good, bad, good])).toEqual({
      difference: 0,
      low: 0,
      high: 0,
    });
  });

  it('is sure of one that is better everywhere, and doubts one that is better once', () => {
    const better = compare([good, good, good, good], [bad, bad, bad, bad]);
    expect(better.low).toBeGreaterThan(0);
    const mixed = compare([good, bad, bad, good], [bad, good, good, bad]);
    expect(mixed.low).toBeLessThan(0);
    expect(mixed.high).toBeGreaterThan(0);
  });

  it('refuses systems that did not translate the same sentences', () => {
    expect(() => compare([good], [good, bad])).toThrow('differ');
  });
});

describe('createRandom', () => {
  it('gives the same numbers for a seed, spread from 0 to 1', () => {
    const [a, b] = [createRandom(7), createRandom(7)];
    const drawn = Array.from({ length: 1_000 }, a);
    expect(Array.from({ length: 1_000 }, b)).toEqual(drawn);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});
