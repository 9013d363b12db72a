import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/names/find-names';
import { areSimilarNames, shareStem } from '@/lib/names/similar-names';
import { sliceSpan } from '@/lib/text/span';

const outline = (french: string) =>
  findNames(french).map(({ span, english }) => {
    const name = sliceSpan(french, span);
    return english === null ? name : `${name} → ${english[0]}`;
  });

describe('findNames', () => {
  it.each([
    ['Il vit aux États-Unis.', ['Il', 'États-Unis → United States']],
    ['Il vit aux Etats-Unis.', ['Il', 'Etats-Unis → United States']],
    ['la Côte d’Ivoire', ['Côte d’Ivoire → Ivory Coast']],
    ['l’OTAN et l’ONU', ['OTAN → NATO', 'ONU → UN']],
    ['le Haut-Karabakh', ['Haut-Karabakh → Nagorno-Karabakh']],
    ['la Corée du Sud et la Corée', ['Corée du Sud → South Korea', 'Corée → Korea']],
    ['avec Marie Le Goff', ['Marie', 'Le', 'Goff']],
    ['avec M. Jean-Luc Tessier', ['Jean-Luc', 'Tessier']],
    ['les grenades et la grenade', []],
  ])('finds in %j %j', (french, names) => {
    expect(outline(french)).toEqual(names);
  });
});

describe('areSimilarNames', () => {
  it.each([
    ['kaddafi', 'gaddafi'],
    ['khrouchtchev', 'khrushchev'],
    ['tymosenko', 'tymoshenko'],
    ['tchecoslovaques', 'czechoslovaks'],
    ['poutine', 'putin'],
    ['grece', 'greece'],
  ])('takes %s and %s for one', (a, b) => {
    expect(areSimilarNames(a, b)).toBe(true);
  });

  it.each([
    ['paris', 'berlin'],
    ['marie', 'the'],
    ['tessier', 'edussler'],
    ['lyon', 'london'],
  ])('takes %s and %s for two', (a, b) => {
    expect(areSimilarNames(a, b)).toBe(false);
  });
});

describe('shareStem', () => {
  it('knows a learned word in both languages', () => {
    expect(shareStem('phononique', 'phononic')).toBe(true);
    expect(shareStem('maison', 'maize')).toBe(false);
  });
});
