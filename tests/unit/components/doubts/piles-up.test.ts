import { describe, expect, test } from 'vitest';
import { pileOf } from '@/components/doubts/piles-up';
import type { Doubt } from '@/components/state/doubts';

const doubtIn = (segmentId: string, isAccepted = false): Doubt => ({
  segmentId,
  flag: { kind: 'too-short' },
  name: `${segmentId}:too-short:`,
  french: '',
  english: '',
  isAccepted,
});
const inSentences = (count: number) =>
  Array.from({ length: count }, (_, at) => doubtIn(`1.${at + 1}`));

describe('sentences to check pile up', () => {
  test.each([
    ['a sixth of many', inSentences(10), 60, 10],
    ['less than a sixth', inSentences(9), 60, null],
    ['few, whatever their share', inSentences(4), 4, null],
    ['many flags of few sentences', Array.from({ length: 9 }, () => doubtIn('1.1')), 10, null],
    [
      'those that were accepted',
      inSentences(6).map((each) => ({ ...each, isAccepted: true })),
      9,
      null,
    ],
    ['none of an empty article', [], 0, null],
  ])('as %s', (_, doubts, sentences, pile) => {
    expect(pileOf(doubts, sentences)).toBe(pile);
  });
});
