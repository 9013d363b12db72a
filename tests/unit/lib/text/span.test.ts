import { describe, expect, it } from 'vitest';
import { isWithin, type Span, spansOverlap } from '@/lib/text/span';

const span = (start: number, end: number): Span => ({ start, end });

describe('isWithin', () => {
  it.each([
    { name: 'a part of it', inner: span(3, 5), expected: true },
    { name: 'all of it', inner: span(2, 8), expected: true },
    { name: 'an empty span at its end', inner: span(8, 8), expected: true },
    { name: 'what begins before it', inner: span(1, 5), expected: false },
    { name: 'what ends after it', inner: span(5, 9), expected: false },
    { name: 'what lies beside it', inner: span(8, 9), expected: false },
  ])('tells for $name', ({ inner, expected }) => {
    expect(isWithin(inner, span(2, 8))).toBe(expected);
  });
});

describe('spansOverlap', () => {
  it.each([
    { name: 'one unit in common', other: span(7, 9), expected: true },
    { name: 'neighbours', other: span(8, 9), expected: false },
    { name: 'an empty span inside', other: span(4, 4), expected: false },
  ])('tells for $name', ({ other, expected }) => {
    expect(spansOverlap(span(2, 8), other)).toBe(expected);
    expect(spansOverlap(other, span(2, 8))).toBe(expected);
  });
});
