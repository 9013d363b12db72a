import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedSpans } from '@/glossary/propose/linked-spans';

const link = (source: [number, number], target: [number, number]) => ({
  source: { start: source[0], end: source[1] },
  target: { start: target[0], end: target[1] },
  score: 1,
});

describe('the words linked to a word', () => {
  // “Il ne vient pas” and “He does not come”.
  const links = [
    link([0, 2], [0, 2]),
    link([3, 5], [8, 11]),
    link([12, 15], [8, 11]),
    link([6, 11], [3, 7]),
    link([6, 11], [12, 16]),
  ];

  test.each([
    ['one word', { start: 0, end: 2 }, 'toTarget', [{ start: 0, end: 2 }]],
    [
      'two words apart',
      { start: 6, end: 11 },
      'toTarget',
      [
        { start: 3, end: 7 },
        { start: 12, end: 16 },
      ],
    ],
    [
      'two words of the French',
      { start: 8, end: 11 },
      'toSource',
      [
        { start: 3, end: 5 },
        { start: 12, end: 15 },
      ],
    ],
    ['nothing', { start: 16, end: 20 }, 'toTarget', []],
  ] as const)('are %s', (_, span, direction, expected) => {
    expect(linkedSpans(links, span, direction)).toEqual(expected);
  });

  test('join the parts of a word that are linked one by one', () => {
    const parts = [link([0, 4], [0, 3]), link([0, 4], [3, 8])];
    expect(linkedSpans(parts, { start: 0, end: 4 }, 'toTarget')).toEqual([{ start: 0, end: 8 }]);
  });

  test('are in order and apart from each other', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ source: span, target: span, score: fc.constant(1) })),
        span,
        (all, of) => {
          const spans = linkedSpans(all, of, 'toTarget');
          for (const [index, each] of spans.entries()) {
            expect(each.end).toBeGreaterThan(each.start);
            expect(each.start).toBeGreaterThan(spans[index - 1]?.end ?? -1);
          }
        },
      ),
    );
  });
});
