import { describe, expect, it } from 'vitest';
import { readTag } from '@/lib/dictionary/word-form';

const none = { tense: null, persons: [], gender: null, number: null };

describe('readTag', () => {
  it.each([
    ['I3s', [{ ...none, tense: 'imperfect', persons: [3], number: 'singular' }]],
    ['Kfp', [{ ...none, tense: 'past-participle', gender: 'feminine', number: 'plural' }]],
    ['G', [{ ...none, tense: 'present-participle' }]],
    ['fp', [{ ...none, gender: 'feminine', number: 'plural' }]],
    ['p', [{ ...none, number: 'plural' }]],
    ['', [none]],
  ])('reads %j', (tag, forms) => {
    expect(readTag(tag)).toEqual(forms);
  });

  it('gives a form for each tense of several', () => {
    expect(readTag('PS13s').map(({ tense, persons }) => [tense, persons])).toEqual([
      ['present', [1, 3]],
      ['subjunctive', [1, 3]],
    ]);
  });
});
