import { describe, expect, it } from 'vitest';
import { belongsBeside } from '@/glossary/findings/belongs-beside';

const ask = (french: string, term: string, word: string, isSure = false) => {
  const spanOf = (text: string) => {
    const start = french.indexOf(text);
    return { start, end: start + text.length };
  };
  return belongsBeside(french, spanOf(term), spanOf(word), isSure);
};

describe('belongsBeside', () => {
  it.each([
    ['les frappes de l’OTAN', 'OTAN', 'frappes'],
    ['un porte-parole de la police', 'porte-parole', 'police'],
    ['madame la présidente', 'présidente', 'madame'],
    ['le président Karzaï', 'président', 'le'],
    ['notre adhésion à l’UE', 'UE', 'adhésion'],
    ['le Vice-président', 'président', 'Vice'],
  ])('of %j takes %s and %s for one phrase', (french, term, word) => {
    expect(ask(french, term, word)).toBe(true);
  });

  it.each([
    ['La paix, le silence.', 'paix', 'silence'],
    ['la paix et le silence', 'paix', 'silence'],
    ['la paix qui vient après la guerre', 'paix', 'guerre'],
  ])(
    'of %j does not take %s and %s for one, where the English is only admitted',
    (french, ...pair) => {
      expect(ask(french, ...pair)).toBe(false);
    },
  );

  it.each([
    ['la campagne militaire « antiterroriste » de l’Azerbaïdjan', 'Azerbaïdjan', 'militaire', true],
    [
      'ses vérificateurs, enquêteurs et analystes du gouvernement',
      'gouvernement',
      'vérificateurs',
      true,
    ],
    ['Il part. Le gouvernement reste.', 'gouvernement', 'part', false],
  ])(
    'of %j, where the English is what is wanted, says of %s and %s %s',
    (french, term, word, is) => {
      expect(ask(french, term, word, true)).toBe(is);
    },
  );
});
