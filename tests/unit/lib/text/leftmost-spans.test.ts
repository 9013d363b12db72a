import { describe, expect, it } from 'vitest';
import { leftmostSpans } from '@/lib/text/leftmost-spans';

const found = (...spans: readonly [name: string, start: number, end: number][]) =>
  leftmostSpans(spans.map(([name, start, end]) => ({ name, span: { start, end } }))).map(
    ({ name }) => name,
  );

describe('leftmostSpans', () => {
  it.each([
    ['the one that begins first', found(['late', 2, 9], ['early', 0, 3]), ['early']],
    ['the longer of two that begin together', found(['short', 0, 2], ['long', 0, 4]), ['long']],
    ['the first of two that are the same', found(['a', 0, 2], ['b', 0, 2]), ['a']],
    ['those that only touch', found(['b', 2, 4], ['a', 0, 2]), ['a', 'b']],
    ['nothing that is empty', found(['empty', 1, 1], ['a', 0, 2]), ['a']],
  ])('keeps %s', (_, kept, wanted) => {
    expect(kept).toEqual(wanted);
  });
});
