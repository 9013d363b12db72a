import { describe, expect, it } from 'vitest';
import { isGuessed, nameAt } from '@/lib/names/name-at';

const readingOf = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return nameAt(sentence, { start, end: start + words.length });
};

describe('nameAt', () => {
  it.each([
    ['Il part pour l’Égypte.', 'Égypte', 'Égypte', 'countries', 'Egypt'],
    ['Il part pour Pékin.', 'Pékin', 'Pékin', 'cities', 'Beijing'],
    ['Un Tchèque arrive.', 'Tchèque', 'Tchèque', 'peoples', 'Czech'],
    ['Les Nations unies refusent.', 'unies', 'Nations unies', 'institutions', 'United Nations'],
    ['Selon l’OTAN, oui.', 'OTAN', 'OTAN', 'acronyms', 'NATO'],
    ['Adèle est là.', 'Adèle', 'Adèle', 'given', undefined],
    ['Il a vu Ibrahimovic hier.', 'Ibrahimovic', 'Ibrahimovic', 'likely', undefined],
    ['La LNR a refusé.', 'LNR', 'LNR', 'abbreviation', undefined],
    ['Politicaillerie que cela.', 'Politicaillerie', 'Politicaillerie', 'possible', undefined],
    ['SAIPEM RACHETÉE', 'RACHETÉE', 'RACHETÉE', 'likely', undefined],
  ])('reads of %j that %s is of the name %s: %s', (sentence, words, french, what, english) => {
    const reading = readingOf(sentence, words);
    expect(reading).toMatchObject({ french, what });
    expect(reading?.english[0]).toBe(english);
  });

  it.each([
    ['Il part demain.', 'demain'],
    ['', ''],
  ])('of %j, %j is none', (sentence, words) => {
    expect(readingOf(sentence, words)).toBeNull();
  });

  it('guesses where capitals alone tell', () => {
    const guessed = ['Égypte', 'Adèle', 'Kapisa', 'LNR'].filter((name) => {
      const reading = readingOf(`Il voit ${name}.`, name);
      return reading !== null && isGuessed(reading);
    });
    expect(guessed).toEqual(['Kapisa', 'LNR']);
  });
});
