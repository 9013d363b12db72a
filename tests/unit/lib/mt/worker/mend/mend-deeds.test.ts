import { describe, expect, it } from 'vitest';
import { mendDeeds } from '@/lib/mt/worker/mend/mend-deeds';
import { align, textOf, vocabulary } from '../aligned-translation';

const mend = (french: string, words: Parameters<typeof align>[1]): string => {
  const aligned = align(french, words);
  return textOf(mendDeeds(french, aligned.tokens, aligned.source, vocabulary), aligned);
};
const within = (what: string, country: string, name: string) =>
  [
    [what, null],
    ['in', null],
    [name, country],
  ] as const;

describe('mending whose deed it is', () => {
  it.each([
    ["la campagne militaire de l'Azerbaidjan", 'campaign', 'Azerbaidjan', 'Azerbaijan'],
    ['une offensive de la Russie', 'offensive', 'Russie', 'Russia'],
    ["les frappes d'Israel", 'strikes', 'Israel', 'Israel'],
    ['les interventions des Etats-Unis', 'interventions', 'Etats-Unis', 'America'],
    ['une attaque du Maroc', 'attack', 'Maroc', 'Morocco'],
  ])('says of “%s” who does it', (french, what, country, name) => {
    expect(mend(french, within(what, country, name))).toBe(`${what} of ${name}`);
  });

  it.each([
    ['la campagne militaire en Russie', 'campaign', 'Russie', 'Russia'],
    ['les villes de la Russie', 'cities', 'Russie', 'Russia'],
    ['la campagne de Martin', 'campaign', 'Martin', 'Martin'],
  ])('leaves “%s” where it is', (french, what, country, name) => {
    expect(mend(french, within(what, country, name))).toBe(`${what} in ${name}`);
  });
});
