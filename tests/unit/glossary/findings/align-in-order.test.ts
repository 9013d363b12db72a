import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignInOrder } from '@/glossary/findings/align-in-order';

const itself = (position: number) => position;

describe('alignInOrder', () => {
  it.each([
    [
      [0.1, 0.5],
      [0.45, 0.9],
      [
        [0.1, 0.45],
        [0.5, 0.9],
      ],
    ],
    [[0.5], [0.1, 0.45, 0.9], [[0.5, 0.45]]],
    [[0.1, 0.5, 0.9], [0.8], [[0.9, 0.8]]],
    [[], [0.5], []],
  ])('pairs %j with %j', (left, right, pairs) => {
    expect(alignInOrder(left, right, itself, itself)).toEqual(pairs);
  });

  it('uses every item of the shorter list, none twice, in the order of both', () => {
    const positions = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 })
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(positions, positions, (left, right) => {
        const pairs = alignInOrder(left, right, itself, itself);
        expect(pairs).toHaveLength(Math.min(left.length, right.length));
        for (const side of [0, 1] as const) {
          const taken = pairs.map((pair) => pair[side]);
          expect(new Set(taken).size).toBe(taken.length);
          expect(taken.toSorted((a, b) => a - b)).toEqual(taken);
        }
      }),
      { seed: 9 },
    );
  });
});
