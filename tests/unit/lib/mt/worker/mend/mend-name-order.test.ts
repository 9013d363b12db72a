import { describe, expect, it } from 'vitest';
import { mendNameOrder } from '@/lib/mt/worker/mend/mend-name-order';
import { findNamesToKeep } from '@/lib/names/names-to-keep';
import { align, textOf, vocabulary } from '../aligned-translation';

const mend = (french: string, english: string): string => {
  const words = english.split(' ').map((word) => [word, null] as const);
  const { source, tokens } = align(french, words);
  return textOf(mendNameOrder(tokens, source, findNamesToKeep(french), vocabulary), { source });
};

describe('mending the order of names', () => {
  it.each([
    ["l'abbe Marcel Moreux dort", 'the Moreux Marcel sleeps', 'the Marcel Moreux sleeps'],
    [
      'Marie Vasseur et Marcel Roux',
      'Vasseur Marie and Roux Marcel',
      'Marie Vasseur and Marcel Roux',
    ],
  ])('gives those of “%s” as they stand', (french, english, mended) => {
    expect(mend(french, english)).toBe(mended);
  });

  it.each([
    ['Marie Vasseur dort', 'Marie Vasseur sleeps'],
    ['Marie, Vasseur et Paul', 'Vasseur Marie and Paul'],
    ['Marie Vasseur, sa voisine Vasseur Marie', 'Vasseur Marie, Marie Vasseur'],
  ])('leaves “%s” as it is said', (french, english) => {
    expect(mend(french, english)).toBe(english);
  });
});
