import { describe, expect, it } from 'vitest';
import { mendNumbers } from '@/lib/mt/worker/mend/mend-numbers';
import { align, textOf, vocabulary } from '../aligned-translation';

const mend = (french: string, words: Parameters<typeof align>[1]): string => {
  const aligned = align(french, words);
  return textOf(mendNumbers(french, aligned.tokens, aligned.source, vocabulary), aligned);
};

describe('mending numbers', () => {
  it.each<readonly [string, string, string, string]>([
    ['Il faut 2 200 tonnes.', '2 200', '200', '2,200'],
    ['Il faut 3,5 tonnes.', '3,5', '35', '3.5'],
    ['Il reste 17 700 places.', '17 700', '17,000', '17,700'],
    ['Il y a 1 234 567 voix.', '1 234 567', '1,234', '1,234,567'],
    ['Ils sont 41 ici.', '41', '14', '41'],
    ['Un taux de 12 pour cent ici.', '12', '2 percent', '12 percent'],
    ['Cela coûte 12 yuans ici.', '12', '2 yuan', '12 yuan'],
    ['Depuis 1998 il dort.', '1998', '1988', '1998'],
    ['Le 14 juillet il dort.', '14', '4 July', '14 July'],
    ['Le 14 juillet 1998 il dort.', '1998', '14 July 1988', '14 July 1998'],
    ['Près de 400 000 personnes', '400 000', '40,000', '400,000'],
  ])('puts the number of “%s” in the place of another', (french, asked, wrong, right) => {
    const said = mend(french, [
      ['There', null],
      [wrong, asked],
      ['here', null],
    ]);
    expect(said).toBe(`There ${right} here`);
  });

  it('leaves figures that attend to nothing of the number', () => {
    const words = [
      ['There', null],
      ['200', 'tonnes'],
    ] as const;
    expect(mend('Il faut 2 200 tonnes.', words)).toBe('There 200');
  });

  it('mends each of several', () => {
    const french = 'Entre 2 200 et 3 300 tonnes.';
    const said = mend(french, [
      ['Between', 'Entre'],
      ['200', '2 200'],
      ['and', 'et'],
      ['300', '3 300'],
      ['tonnes.', 'tonnes'],
    ]);
    expect(said).toBe('Between 2,200 and 3,300 tonnes.');
  });
});
