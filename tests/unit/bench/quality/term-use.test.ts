import { describe, expect, it } from 'vitest';
import { findTermsUsed } from '@/bench/quality/term-use';

const used = (output: string, ...forms: string[][]) =>
  findTermsUsed(output, forms).map((place) => place !== null);

describe('findTermsUsed', () => {
  it('finds any form, whatever the case', () => {
    expect(used('The Air Forces struck.', ['air force', 'air forces'])).toEqual([true]);
  });

  it('finds whole words alone', () => {
    expect(used('The cartoons are art.', ['art'], ['cartoon'])).toEqual([true, false]);
    expect(used('An État.', ['tat'])).toEqual([false]);
  });

  it('counts one word for one term', () => {
    expect(used('The prime minister left.', ['minister'], ['prime minister'])).toEqual([
      false,
      true,
    ]);
    expect(used('The war, the war.', ['war'], ['war'], ['war'])).toEqual([true, true, false]);
  });

  it('makes nothing of the kind of apostrophe, hyphen and space', () => {
    expect(used('The city’s cease‑fire\u00a0line', ["city's"], ['cease-fire line'])).toEqual([
      true,
      true,
    ]);
  });

  it('gives the place in the output', () => {
    expect(findTermsUsed('In Baku.', [['Baku']])).toEqual([{ start: 3, end: 7 }]);
  });

  it('finds no term without a form', () => {
    expect(used('Anything.', [], [''])).toEqual([false, false]);
  });
});
