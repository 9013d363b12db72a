import { describe, expect, it } from 'vitest';
import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { sliceSpan } from '@/lib/text/span';

const compare = (french: string, english: string) => {
  const { missing, otherUnit, added } = compareQuantities(french, english);
  return {
    missing: missing.map(({ span }) => sliceSpan(french, span)),
    otherUnit: otherUnit.map(({ span }) => sliceSpan(french, span)),
    added: added.map((span) => sliceSpan(english, span).trim()),
  };
};
const same = { missing: [], otherUnit: [], added: [] };

describe('compareQuantities', () => {
  it.each([
    ['Il a fallu 2 200 tonnes.', 'It took 2,200 tonnes.'],
    ['deux mille hommes', '2,000 men'],
    ['3,5 millions d’euros', '€3.5m'],
    ['la moitié des gens', '50% of people'],
    ['20 % des élèves', 'one in five pupils'],
    ['près de deux Français sur trois', 'almost two out of three French people'],
    ['près de deux Français sur trois', 'nearly two in three people in France'],
    ['neuf patients sur dix', 'about nine patients out of every ten'],
    ['plus d’un élève sur cinq', 'over 1 pupil in 5'],
    ['à 14 h 30', 'at 2.30pm'],
    ['à 14 heures', 'at two'],
    ['les années 80', 'the eighties'],
    ['les années 90 du XIXe siècle', 'the 1890s, in the 19th century'],
    ['les années 90 du XIXe siècle', 'the 90s of the nineteenth century'],
    ['au XXIe siècle', 'in the twenty-first century'],
    ['la Deuxième Guerre mondiale', 'World War II'],
    ['les deux pays', 'both countries'],
    ['la saison 1998-99', 'the 1998-1999 season'],
    ['le 20 décembre 2012', 'on 20.12.2012'],
    ['vingt ans', 'two decades'],
    ['une dizaine de morts', 'some dead'],
    ['un A320', 'an A320'],
    ['le n° 12', 'No. 12'],
    ['500 000 personnes', 'half a million people'],
    ['à 450 m d’altitude', 'at 450 m'],
    ['1,967 cas', '1,967 cases'],
    [
      'Le compte FR76 3000 6000 0112 3456 7890 189',
      'The account FR76 3000 6000 0112 3456 7890 189',
    ],
    ['toutes les 6 h', 'every six hours'],
    ['pendant deux heures', 'for 2 hours'],
  ])('finds the same in %j and %j', (french, english) => {
    expect(compare(french, english)).toEqual(same);
  });

  it.each([
    ['Il a fallu 2 200 tonnes.', 'It took 200 tonnes.', ['2 200'], ['200']],
    ['Le 14 mai', 'On 14 June', ['14 mai'], []],
    ['lundi et vendredi', 'Monday', ['vendredi'], []],
    ['à 18 heures', 'at 8 a.m.', ['18 heures'], ['8 a.m.']],
    ['trois morts', 'four dead', ['trois'], []],
    ['3,5 % de plus', '35% more', ['3,5 %'], ['35%']],
    ['17 700 Md$', '$17,700 million', ['17 700 Md$'], ['$17,700 million']],
    ['les deux tiers', 'three quarters', ['deux tiers'], []],
    ['Conducteur ivre', '25-year-old drunk', [], ['25']],
    ['toutes les 6 h', 'every 6:00 a.m.', ['6 h'], []],
    ['En 1998', 'In 1989', ['1998'], ['1989']],
    ['Il pèse 2,350 kg.', 'It weighs 2,350 kg.', ['2,350'], []],
    ['long de 1,500 mètre', '1,500 metres long', ['1,500'], []],
  ])('tells what differs between %j and %j', (french, english, missing, added) => {
    expect(compare(french, english)).toEqual({ ...same, missing, added });
  });

  it.each([
    ['5 % de plus', '€5 more'],
    ['10 euros', '$10'],
    ['3 millions de dollars', '3 million euros'],
  ])('tells that the unit of %j is another in %j', (french, english) => {
    expect(compare(french, english).otherUnit).toHaveLength(1);
  });

  it('takes a dollar for that of any country', () => {
    expect(compare('10 dollars canadiens', '$10')).toEqual(same);
  });
});
