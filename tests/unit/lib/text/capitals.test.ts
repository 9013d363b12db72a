import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCapitals, lowerCapitals, raiseToCapitals } from '@/lib/text/capitals';

describe('isInCapitals', () => {
  it.each([
    'LE CONSEIL FÉDÉRAL ADOPTE LE RAPPORT',
    'HAUT-KARABAKH : BAKOU ATTAQUE',
    'LA PAIX EST LÀ',
    'L’ARMÉNIE DÉNONCE « UNE AGRESSION »',
    'CESSEZ-LE-FEU RESPECTÉ',
    'TROIS MORTS À LYON',
    'OUI À LA PAIX',
    'L’ONU ET L’OTAN',
    'CHIRAC EN CHINE',
  ])('knows the headline %j', (text) => {
    expect(isInCapitals(text)).toBe(true);
  });

  it.each([
    'OTAN',
    'ONU – OSCE',
    'OTAN, ONU',
    'ET SI',
    'HAUT-KARABAKH : Bakou attaque',
    'Le Conseil fédéral',
    'UNESCO',
    '1 234 €',
    '',
    'N° 4',
  ])('leaves %j as it is', (text) => {
    expect(isInCapitals(text)).toBe(false);
  });
});

describe('lowerCapitals', () => {
  it.each([
    ['LE CONSEIL FÉDÉRAL', 'Le conseil fédéral'],
    ['« ÉTAT D’URGENCE »', '« État d’urgence »'],
    ['1 000 MORTS', '1 000 Morts'],
    ['AŸ İSTANBUL', 'Aÿ İstanbul'],
  ])('lowers %j but for its first letter', (text, lowered) => {
    expect(lowerCapitals(text)).toBe(lowered);
  });
});

it('keeps every character at its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(lowerCapitals(text).length).toBe(text.length);
      expect(raiseToCapitals(text).length).toBe(text.length);
    }),
  );
});

it('raises English', () => {
  expect(raiseToCapitals('The council’s “report”')).toBe('THE COUNCIL’S “REPORT”');
});
