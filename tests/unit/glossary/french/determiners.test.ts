import { describe, expect, it, test } from 'vitest';
import {
  isDeterminer,
  isDeterminerOfObject,
  isDeterminerOrPronoun,
  isSingularDeterminer,
} from '@/glossary/french/determiners';
import { lemmatise } from '@/glossary/french/lemmatise-french';

const row = (word: string, isOne: boolean, isPronoun: boolean, isOfObject: boolean) => ({
  word,
  isOne,
  isPronoun,
  isOfObject,
});

describe('determiners', () => {
  it.each([
    row('le', true, true, true),
    row('la', true, true, true),
    row("l'", true, true, false),
    row('les', false, true, true),
    row('leur', true, true, true),
    row('leurs', false, false, true),
    row('des', false, false, false),
    row('du', true, false, false),
    row("d'", false, false, false),
    row('cette', true, false, false),
    row('ces', false, false, false),
    row('nos', false, false, true),
    row('aucune', true, false, false),
    row('plusieurs', false, false, false),
    row('certains', false, false, false),
    row('quelles', false, false, false),
  ])('tells for $word', ({ word, isOne, isPronoun, isOfObject }) => {
    expect(isDeterminer(word)).toBe(true);
    expect(isSingularDeterminer(word)).toBe(isOne);
    expect(isDeterminerOrPronoun(word)).toBe(isPronoun);
    expect(isDeterminerOfObject(word)).toBe(isOfObject);
  });

  it.each(['lui', 'deux', 'à', 'dans', 'pays', 'tout', ''])('does not take %s for one', (word) => {
    expect(isDeterminer(word)).toBe(false);
  });
});

test.each([
  ['aucune attaque', 'attaque'],
  ['certains soldats', 'soldat'],
  ['certaines régions séparatistes', 'région séparatiste'],
  ['aucun pays', 'pays'],
])('the lemma of %s is %s', (phrase, lemma) => {
  expect(lemmatise(phrase)).toBe(lemma);
});
