import { describe, expect, it } from 'vitest';
import { isShortInCapitals } from '@/lib/mt/worker/sentence/short-capitals';
import { createToyVocabulary } from '../toy-vocabulary';

const known = ['mer', 'paix', 'monde', 'bref', 'élections', 'Arménie', 'cap', 'OTAN', 'guerre'];
const vocabulary = createToyVocabulary(known.map((word) => `▁${word}`));

describe('a short line in capitals', () => {
  it.each([
    'LA MER',
    'EN BREF',
    'LE MONDE',
    'PAIX',
    'ARMENIE',
    'LES ÉLECTIONS',
    'LA PAIX !',
    'AUX BOMBES',
  ])('is set so for its looks: %s', (line) => {
    expect(isShortInCapitals(line, vocabulary)).toBe(true);
  });

  it.each(['ONU', 'OTAN', 'SNCF', 'CAP', 'LA SNCF', 'L’ONU', 'LA', 'La mer', 'Mer', '', '12'])(
    'is not set so for its looks: %s',
    (line) => {
      expect(isShortInCapitals(line, vocabulary)).toBe(false);
    },
  );
});
