import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealSegments } from '@/lib/mt/engines/deal-segments';
import type { SourceSegment } from '@/lib/mt/translator';

const segmentsOf = (lengths: readonly number[]): readonly SourceSegment[] =>
  lengths.map((length, place) => ({ id: `${place}`, text: 'a'.repeat(length), terms: [] }));
const lengthOf = (segments: readonly SourceSegment[]) =>
  segments.reduce((sum, { text }) => sum + text.length, 0);

describe('dealSegments', () => {
  it('gives what comes first to all hands', () => {
    const hands = dealSegments(segmentsOf([10, 10, 10, 10]), [0, 0]);
    expect(hands.map((hand) => hand.map(({ id }) => id))).toEqual([
      ['0', '2'],
      ['1', '3'],
    ]);
  });

  it('gives the others a head start', () => {
    const hands = dealSegments(segmentsOf([10, 10, 10, 10]), [0, 25]);
    expect(hands.map((hand) => hand.map(({ id }) => id))).toEqual([['0', '1', '2'], ['3']]);
  });

  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
  const headStarts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 4 });

  it('deals each segment once, and leaves each hand in order', () => {
    fc.assert(
      fc.property(lengths, headStarts, (given, starts) => {
        const segments = segmentsOf(given);
        const hands = dealSegments(segments, starts);
        expect(hands).toHaveLength(starts.length);
        const ids = hands.map((hand) => hand.map(({ id }) => Number(id)));
        for (const hand of ids) expect(hand).toEqual([...hand].sort((a, b) => a - b));
        expect(ids.flat().sort((a, b) => a - b)).toEqual(segments.map((_, place) => place));
      }),
    );
  });

  it('leaves no hand with a whole segment more than another', () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 4 }), (given, count) => {
        const hands = dealSegments(segmentsOf(given), Array(count).fill(0)).map(lengthOf);
        const longest = Math.max(0, ...given);
        expect(Math.max(...hands) - Math.min(...hands)).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
