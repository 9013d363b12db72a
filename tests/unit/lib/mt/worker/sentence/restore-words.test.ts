import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreWords } from '@/lib/mt/worker/sentence/restore-words';
import { createToyVocabulary } from '../toy-vocabulary';

const vocabulary = createToyVocabulary([
  '▁dénonce',
  'Arménie',
  '▁France',
  '▁réfugiés',
  '▁rapport',
  '▁Rapport',
  '▁traite',
  '▁traité',
  '▁à',
]);

describe('restoreWords', () => {
  it.each([
    ['an accent that capitals leave out', 'Il denonce tout', 'Il dénonce tout'],
    ['the capital of a name', "L'arménie et la france", "L'Arménie et la France"],
    ['several accents', 'Des refugies', 'Des réfugiés'],
  ])('gives back %s', (_, text, restored) => {
    expect(restoreWords(text, vocabulary)).toBe(restored);
  });

  it.each([
    ['a word that the vocabulary has as it is', 'Le rapport'],
    ['a word that may be another with an accent', 'Il traite'],
    ['a short word', 'Il va a Bakou'],
    ['a word that no piece is like', 'Le karabakh'],
    ['an accent that no piece has there', 'La francé'],
  ])('leaves %s', (_, text) => {
    expect(restoreWords(text, vocabulary)).toBe(text);
  });

  it('keeps every character at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(restoreWords(text, vocabulary).length).toBe(text.length);
      }),
    );
  });
});
