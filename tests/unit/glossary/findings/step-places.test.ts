import { describe, expect, test } from 'vitest';
import { placeOf, stepPlaces } from '@/glossary/findings/step-places';
import type { TermOccurrence } from '@/glossary/findings/term-occurrences';

const at = (segmentId: string, start: number): TermOccurrence => ({
  segmentId,
  match: {
    entryId: `${segmentId}-${start}`,
    senses: [`${segmentId}-${start}`],
    span: { start, end: start + 4 },
    form: 'paix',
    inserted: [],
    nestedIn: null,
  },
  rendered: null,
  status: 'missed',
  decision: null,
});

// The tenth paragraph comes after the second, whatever the letters say.
const order = (segmentId: string) => ['1.1', '2.1', '10.1'].indexOf(segmentId);
const occurrences = [at('1.1', 3), at('1.1', 9), at('10.1', 0)];

describe('the next flagged term', () => {
  test.each([
    ['from nowhere is the first', null, 1, '1.1-3'],
    ['back from nowhere is the last', null, -1, '10.1-0'],
    ['from one is the one after it', { segmentId: '1.1', start: 3 }, 1, '1.1-9'],
    ['back from one is the one before it', { segmentId: '1.1', start: 9 }, -1, '1.1-3'],
    ['from a sentence is its first', { segmentId: '10.1', start: null }, 1, '10.1-0'],
    ['back from a sentence is before it', { segmentId: '10.1', start: null }, -1, '1.1-9'],
    [
      'from a sentence without any is in a later one',
      { segmentId: '2.1', start: null },
      1,
      '10.1-0',
    ],
    ['from the last is the first again', { segmentId: '10.1', start: 0 }, 1, '1.1-3'],
    ['back from the first is the last', { segmentId: '1.1', start: 3 }, -1, '10.1-0'],
  ] as const)('%s', (_, from, by, expected) => {
    expect(stepPlaces(occurrences, placeOf, from, by, order)?.match.entryId).toBe(expected);
  });

  test('is none where nothing is flagged', () => {
    expect(stepPlaces([], placeOf, { segmentId: '1.1', start: 3 }, 1, order)).toBeNull();
  });

  test('of a sentence as a whole comes before its terms, also from the sentence', () => {
    const places = [
      { segmentId: '1.1', start: -1 },
      { segmentId: '1.1', start: 3 },
    ];
    const step = (from: { segmentId: string; start: number | null }) =>
      stepPlaces(places, (place) => place, from, 1, order)?.start;
    expect(step({ segmentId: '1.1', start: null })).toBe(-1);
    expect(step({ segmentId: '1.1', start: -1 })).toBe(3);
  });
});
