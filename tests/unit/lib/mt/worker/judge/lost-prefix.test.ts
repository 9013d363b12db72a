import { describe, expect, it } from 'vitest';
import { lacksPrefix } from '@/lib/mt/worker/judge/lost-prefix';

describe('a prefix that turns a word into its contrary', () => {
  it.each([
    ['une campagne « antiterroriste »', 'a “terrorist” campaign'],
    ['des mesures anti-corruption', 'corruption measures'],
    ['la lutte antidopage', 'the doping struggle'],
    ['un missile antichar', 'a tank missile'],
    ['son ex-mari', 'her husband'],
    ['l’ex-président', 'the president'],
    ['les non-fumeurs', 'the smokers'],
    ['un candidat pro-européen', 'a European candidate'],
  ])('is missed: %s as “%s”', (french, english) => {
    expect(lacksPrefix(french, english)).toBe(true);
  });

  it.each([
    ['une campagne antiterroriste', 'an anti-terrorist campaign'],
    ['une campagne antiterroriste', 'a counter-terrorism campaign'],
    ['la lutte antidopage', 'the fight against doping'],
    ['son ex-mari', 'her former husband'],
    ['les non-fumeurs', 'people who do not smoke'],
    ['un candidat pro-européen', 'a candidate who supports Europe'],
    ['les Antilles et leurs antilopes', 'the West Indies and their antelopes'],
    ['un meuble antique', 'an old piece'],
    ['il anticipe la hausse', 'he expects the rise'],
    ['un antidote', 'a cure'],
  ])('is not missed: %s as “%s”', (french, english) => {
    expect(lacksPrefix(french, english)).toBe(false);
  });
});
