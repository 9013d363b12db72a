import { describe, expect, it } from 'vitest';
import { nameAt } from '@/lib/names/name-at';

const readingOf = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return nameAt(sentence, { start, end: start + words.length });
};

describe('nameAt', () => {
  it.each([
    ['Il part pour l’Égypte.', 'Égypte', 'Égypte', 'listed', 'Egypt'],
    ['Les Nations unies refusent.', 'unies', 'Nations unies', 'listed', 'United Nations'],
    ['Adèle est là.', 'Adèle', 'Adèle', 'given', undefined],
    ['Il a vu Ibrahimovic hier.', 'Ibrahimovic', 'Ibrahimovic', 'likely', undefined],
  ])('reads of %j that %s is of the name %s: %s', (sentence, words, french, how, english) => {
    const reading = readingOf(sentence, words);
    expect(reading).toMatchObject({ french, how });
    expect(reading?.english[0]).toBe(english);
  });

  it.each([
    ['Politicaillerie que cela.', 'Politicaillerie'],
    ['Il part demain.', 'demain'],
    ['', ''],
  ])('of %j, %j is none', (sentence, words) => {
    expect(readingOf(sentence, words)).toBeNull();
  });
});
