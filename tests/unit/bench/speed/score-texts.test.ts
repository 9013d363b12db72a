import { describe, expect, it } from 'vitest';
import { bleuOfTexts, identicalShare } from '@/bench/speed/score-texts';

describe('bleuOfTexts', () => {
  it('takes typographic quotes and spaces for plain ones, on both sides', () => {
    const plain = ['He said "it\'s late" at 10 p.m. on Monday'];
    const typographic = ['He said “it’s late” at 10\u00a0p.m. on Monday'];
    expect(bleuOfTexts(plain, typographic)).toBeCloseTo(100, 8);
    expect(bleuOfTexts(typographic, plain)).toBeCloseTo(100, 8);
  });

  it('says nothing without references', () => {
    expect(bleuOfTexts(['The cat sleeps'], null)).toBeNull();
  });

  it('refuses references of another number', () => {
    expect(() => bleuOfTexts(['The cat sleeps'], [])).toThrow('1 translations for 0 references');
  });
});

describe('identicalShare', () => {
  it('counts sentences that are alike at the same place, whatever their quotes', () => {
    expect(identicalShare(['It’s', 'a', 'b', 'c'], ["It's", 'b', 'a', 'c'])).toBe(0.5);
  });
});
