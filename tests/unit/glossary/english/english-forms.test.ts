import { describe, expect, it } from 'vitest';
import { englishForms, pluralise } from '@/glossary/english/english-forms';
import type { PartOfSpeech } from '@/glossary/entry';

const forms = (english: string, partOfSpeech: PartOfSpeech, isExact = false) =>
  englishForms(english, { partOfSpeech, isExact });

describe('englishForms', () => {
  it.each([
    ['Lachin corridor', ['Lachin corridor', 'Lachin corridors']],
    ['minority', ['minority', 'minorities']],
    ['ministry of defence', ['ministry of defence', 'ministries of defence']],
    ['head of state', ['head of state', 'heads of state']],
    ['spokesman', ['spokesman', 'spokesmen']],
    ['displaced person', ['displaced person', 'displaced people']],
    ['Armenian', ['Armenian', 'Armenians']],
    ['peacekeeping forces', ['peacekeeping forces']],
    ['peacekeeping', ['peacekeeping']],
    ['Azerbaijan', ['Azerbaijan']],
    ['air strike', ['air strike', 'air strikes']],
    ['clash', ['clash', 'clashes']],
  ])('gives a noun and its plural by its head: %s', (english, wanted) => {
    expect(forms(english, 'noun')).toEqual(wanted);
  });

  it.each([
    ['lay down arms', ['lay down arms', 'lays down arms', 'laying down arms', 'laid down arms']],
    ['deny', ['deny', 'denies', 'denying', 'denied']],
    ['ship', ['ship', 'ships', 'shipping', 'shipped']],
    ['visit', ['visit', 'visits', 'visiting', 'visited']],
    ['wage war', ['wage war', 'wages war', 'waging war', 'waged war']],
    ['die', ['die', 'dies', 'dying', 'died']],
    ['free', ['free', 'frees', 'freeing', 'freed']],
  ])('gives the forms of a verb: %s', (english, wanted) => {
    expect([...forms(english, 'verb')].sort()).toEqual([...wanted].sort());
  });

  it.each(['properNoun', 'adjective', 'adverb', 'other'] as const)(
    'leaves a term as it is that is marked %s',
    (partOfSpeech) => {
      expect(forms('Red Cross', partOfSpeech)).toEqual(['Red Cross']);
    },
  );

  it('leaves an exact term as it is', () => {
    expect(forms('drone', 'noun', true)).toEqual(['drone']);
  });

  it.each(['', '  '])('gives nothing for %j', (english) => {
    expect(forms(english, 'noun')).toEqual([]);
  });

  it.each(['constructor', '__proto__', '<b>', '(.*', '\u202eabc'])(
    'takes %j for a word',
    (english) => {
      expect(forms(english, 'noun')[0]).toBe(english);
    },
  );
});

describe('pluralise', () => {
  it.each(['talks', 'NATO', 'Kremlin', 'mining', 'humanitarian aid', '42', ''])(
    'knows no plural of %j',
    (term) => {
      expect(pluralise(term)).toBeNull();
    },
  );
});
