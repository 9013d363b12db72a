import { describe, expect, it } from 'vitest';
import { createNoRepeatNGram } from '@/lib/mt/worker/search/no-repeat-n-gram';

/** The tokens up to the first that the guard refuses. */
function admitted(source: readonly number[], tokens: readonly number[]): number[] {
  const guard = createNoRepeatNGram(source);
  const taken: number[] = [];
  for (const token of tokens) {
    if (!guard.allows(taken, token)) break;
    taken.push(token);
  }
  return taken;
}

const repeat = (pattern: readonly number[], times: number) =>
  Array.from({ length: times }, () => pattern).flat();

describe('createNoRepeatNGram', () => {
  it.each([
    ['a word said over and over', repeat([1], 20), 2],
    ['a phrase in a loop', repeat([1, 2], 20), 3],
    ['a longer phrase in a loop', repeat([1, 2, 3, 4], 20), 7],
    ['a clause in a loop', repeat([1, 2, 3, 4, 5], 9), 14],
    ['a loop with something else between', [1, 2, 3, 4, 5, 8, 1, 2, 3, 4, 5, 9, 1, 2, 3, 4, 5], 16],
  ])('ends %s', (_, tokens, length) => {
    expect(admitted([], tokens)).toHaveLength(length);
  });

  it('lets a phrase be said twice', () => {
    const tokens = [1, 2, 3, 4, 5, 6, 9, 1, 2, 3, 4, 5, 6];
    expect(admitted([], tokens)).toEqual(tokens);
  });

  it('lets a word be said twice in a row: it is what it is, had had', () => {
    expect(admitted([], [4, 4, 5])).toEqual([4, 4, 5]);
  });

  it('lets the translation repeat what the source repeats: 1 000 000 000', () => {
    const zeros = repeat([7], 9);
    expect(admitted(zeros, zeros)).toEqual(zeros);
    expect(admitted([1, 2, 3], zeros)).toHaveLength(2);
  });
});
