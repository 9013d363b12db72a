import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreStep } from '@/lib/mt/worker/network/score-step';

const stepOf = (
  rows: readonly (readonly number[])[],
  width: number,
  asked: readonly number[] = [],
) =>
  scoreStep(
    {
      scores: Float32Array.from(rows.flat()),
      rows: rows.length,
      asked,
      attention: null,
      sourceLength: 0,
    },
    { width, padId: 9 },
  );

describe('scoreStep', () => {
  it('gives each row its best, in order, of equals the first', () => {
    const { candidates } = stepOf(
      [
        [1, 3, 2, 3],
        [9, -1, 0, 8],
      ],
      3,
    );
    expect([...candidates]).toEqual([1, 3, 2, 0, 3, 2]);
  });

  it('fills up with the padding where scores are missing', () => {
    const { candidates, logProbabilities } = stepOf([[Number.NEGATIVE_INFINITY, 0]], 2);
    expect([...candidates]).toEqual([1, 9]);
    expect([...logProbabilities]).toEqual([0, Number.NEGATIVE_INFINITY]);
  });

  it('gives probabilities that are those of all scores, for the best as for the asked', () => {
    const row = fc.array(fc.float({ min: -50, max: 50, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const all = stepOf(rows, 6, [0, 1, 2, 3, 4, 5]);
        rows.forEach((_, at) => {
          const asked = all.asked.subarray(at * 6, (at + 1) * 6);
          const total = asked.reduce((sum, value) => sum + Math.exp(value), 0);
          expect(total).toBeCloseTo(1, 4);
          for (let place = 0; place < 6; place += 1) {
            const id = all.candidates[at * 6 + place] ?? -1;
            expect(all.logProbabilities[at * 6 + place]).toBe(asked[id]);
          }
        });
        const few = stepOf(rows, 2).candidates;
        const wide = rows.flatMap((_, at) => [...all.candidates.subarray(at * 6, at * 6 + 2)]);
        expect([...few]).toEqual(wide);
      }),
      { seed: 7 },
    );
  });

  it('throws when no score is a number', () => {
    expect(() => stepOf([[Number.NaN, Number.NaN]], 1)).toThrow('no score');
  });
});
