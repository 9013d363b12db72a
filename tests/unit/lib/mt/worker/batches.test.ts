import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBatch } from '@/lib/mt/worker/batches';

describe('chooseBatch', () => {
  it('takes the first, and those nearest to it in length', () => {
    expect(chooseBatch([10, 40, 11, 3, 9, 10], 4)).toEqual([0, 2, 4, 5]);
  });

  it('keeps the order of those equally near', () => {
    expect(chooseBatch([5, 5, 5, 5], 2)).toEqual([0, 1]);
  });

  it('chooses nothing of nothing', () => {
    expect(chooseBatch([], 8)).toEqual([]);
  });

  it('always has the first, never too many, and each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (lengths, size) => {
          const batch = chooseBatch(lengths, size);
          expect(batch[0]).toBe(0);
          expect(batch).toHaveLength(Math.min(size, lengths.length));
          expect(new Set(batch).size).toBe(batch.length);
        },
      ),
      { seed: 4 },
    );
  });
});
