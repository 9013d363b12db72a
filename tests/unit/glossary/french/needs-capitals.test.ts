import { describe, expect, it } from 'vitest';
import { hasHabitOfCapitals, needsCapitals } from '@/glossary/french/needs-capitals';

describe('a term needs its own capitals', () => {
  it.each([
    ['EST', 'eastern standard time'],
    ['PAS', 'Pan African School'],
    ['OR', 'operating room'],
    ['CAR', 'Central African Republic'],
    ['SA', 'plc'],
    ['AS', 'artificial satellite'],
    ['MAI', 'Multilateral Agreement on Investment'],
    ['Orange', 'Orange'],
    ['Monde', 'Le Monde'],
    ['Lire', 'Lire'],
    ['Le Monde', 'Le Monde'],
    ['La Croix', 'La Croix'],
    ["L'Express", "L'Express"],
    ['Le Point', 'Le Point'],
    ['Suisse', 'Switzerland'],
    ['Manche', 'English Channel'],
    ['Est', 'East'],
  ])('since it is a word without them: %s', (french, english) => {
    expect(needsCapitals({ french, english })).toBe(true);
  });

  it.each([
    ['OTAN', 'NATO'],
    ['UNESCO', 'UNESCO'],
    ['Azerbaïdjan', 'Azerbaijan'],
    ['est', 'east'],
    ['Américain', 'American'],
    ['Suisse', 'Swiss'],
    ['Français', 'French'],
    ['Accord', 'agreement'],
    ['Premier ministre', 'Prime Minister'],
    ['Nations Unies', 'United Nations'],
    ['La Haye', 'The Hague'],
  ])('not where nothing else is meant: %s, %s', (french, english) => {
    expect(needsCapitals({ french, english })).toBe(false);
  });

  it('not for its first letter in a glossary where all terms have one', () => {
    expect(hasHabitOfCapitals(['Accord', 'Trêve', 'Paix', 'Armée', 'Point'])).toBe(true);
    expect(hasHabitOfCapitals(['Accord', 'trêve', 'paix', 'armée', 'point'])).toBe(false);
    expect(hasHabitOfCapitals(['Orange', 'Monde', 'EST'])).toBe(false);
    expect(needsCapitals({ french: 'Point', english: 'Item' }, true)).toBe(false);
    expect(needsCapitals({ french: 'Orange', english: 'Orange' }, true)).toBe(true);
    expect(needsCapitals({ french: 'EST', english: 'EST' }, true)).toBe(true);
  });
});
