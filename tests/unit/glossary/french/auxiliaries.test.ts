import { describe, expect, it, test } from 'vitest';
import { isAuxiliaryForm, isFormOfBe } from '@/glossary/french/auxiliaries';
import { conjugate } from '@/glossary/french/conjugate-french';
import { lemmatise } from '@/glossary/french/lemmatise-french';

const formsOf = (verb: string) => [...(conjugate(verb) ?? [])];

describe('isAuxiliaryForm', () => {
  it.each(formsOf('avoir'))('knows %s, of avoir', (form) => {
    expect(isAuxiliaryForm(form)).toBe(true);
    expect(isFormOfBe(form)).toBe(false);
  });

  it.each(formsOf('être'))('knows %s, of être', (form) => {
    expect(isAuxiliaryForm(form)).toBe(true);
    expect(isFormOfBe(form)).toBe(true);
  });

  it.each(['eût', 'fût', 'fussent'])('knows the subjunctive %s', (form) => {
    expect(isAuxiliaryForm(form)).toBe(true);
  });

  it.each(['étés', 'devenu', 'va', 'fait', 'avoirs', 'aient-ils', ''])(
    'does not take %s for one',
    (form) => {
      expect(isAuxiliaryForm(form)).toBe(false);
    },
  );
});

test.each([
  ['auras signé', 'signer'],
  ['serai signé', 'signer'],
  ['aurions signé', 'signer'],
  ['eût déposé les armes', 'déposer les armes'],
])('the lemma of %s is %s', (phrase, lemma) => {
  expect(lemmatise(phrase)).toBe(lemma);
});
