import { describe, expect, it } from 'vitest';
import { nameOfFlag, placesOf, segmentOfFlag } from '@/lib/flags/flag-places';
import type { SentenceFlag } from '@/lib/flags/sentence-flag';

const source = { start: 3, end: 5 };
const target = { start: 8, end: 9 };

describe('a flag', () => {
  it.each<[SentenceFlag, string]>([
    [{ kind: 'quantity-missing', source, target }, '2.1:quantity-missing:3'],
    [{ kind: 'quantity-added', target }, '2.1:quantity-added:8'],
    [{ kind: 'too-short' }, '2.1:too-short:'],
  ])('%j has a name of its own', (flag, name) => {
    expect(nameOfFlag('2.1', flag)).toBe(name);
    expect(segmentOfFlag(name)).toBe('2.1');
  });

  it('points at one text, both or none', () => {
    expect(placesOf({ kind: 'quantity-missing', source, target })).toEqual({ source, target });
    expect(placesOf({ kind: 'unknown-word', target })).toEqual({ source: null, target });
    expect(placesOf({ kind: 'too-long' })).toEqual({ source: null, target: null });
  });
});
