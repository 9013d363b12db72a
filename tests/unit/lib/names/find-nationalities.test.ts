import { describe, expect, it } from 'vitest';
import { findNationalities } from '@/lib/names/find-nationalities';
import { sliceSpan } from '@/lib/text/span';

const found = (french: string) =>
  findNationalities(french).map(({ span, english }) => [sliceSpan(french, span), english[0]]);

describe('findNationalities', () => {
  it.each([
    ['Le ministère russe a démenti.', [['russe', 'Russian']]],
    ['les postes arméniens', [['arméniens', 'Armenian']]],
    [
      'la presse grecque et la presse turque',
      [
        ['grecque', 'Greek'],
        ['turque', 'Turkish'],
      ],
    ],
    ['des tribus juives', [['juives', 'Jewish']]],
    ['les autorités sud-africaines', [['sud-africaines', 'South African']]],
    ['des troupes nord-coréennes', [['nord-coréennes', 'North Korean']]],
    ['l’armée azerbaïdjanaise', [['azerbaïdjanaise', 'Azerbaijani']]],
    ['une entreprise néo-zélandaise', [['néo-zélandaise', 'New Zealand']]],
    ['les élections européennes', [['européennes', 'European']]],
    ['deux otages français', [['français', 'French']]],
  ])('finds the adjectives of %j', (french, expected) => {
    expect(found(french)).toEqual(expected);
  });

  it.each([
    ['Les Russes sont partis.', 'people with their capital'],
    ['Le titre, en tchèque, veut dire adieu.', 'a tongue after “en”'],
    ['un accord franco-allemand', 'half a compound'],
    ['#russe et @suisse', 'marks of networks'],
    ['une indienne-mère', 'the head of a compound'],
    ['les grecs-catholiques', 'a church'],
  ])('leaves %j, %s', (french) => {
    expect(found(french)).toEqual([]);
  });
});
