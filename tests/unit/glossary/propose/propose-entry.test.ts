import { describe, expect, test } from 'vitest';
import { projectSpan } from '@/glossary/propose/project-span';
import { proposeFromEnglish, proposeFromFrench } from '@/glossary/propose/propose-entry';
import type { Link } from '@/lib/mt/translator';

/** `a=b c=d`: the first place of each French word is linked to that of the English one. */
function sentence(french: string, text: string, pairs: string) {
  const span = (whole: string, word: string) => {
    const start = whole.indexOf(word);
    if (start < 0) throw new Error(`No ${word} in ${whole}`);
    return { start, end: start + word.length };
  };
  const links = pairs.split(' ').map((pair): Link => {
    const [source = '', target = '', score = '0.9'] = pair.split('=');
    return { source: span(french, source), target: span(text, target), score: Number(score) };
  });
  return { french, english: { text, links } };
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const separatists = sentence(
  'Les régions séparatistes ont déposé les armes.',
  'The separatist regions have laid down their arms.',
  'régions=regions séparatistes=separatist ont=have déposé=laid déposé=down armes=arms les=their',
);

describe('an entry is proposed from French words', () => {
  test.each([
    [
      'in the singular on both sides',
      'régions séparatistes',
      'région séparatiste',
      'separatist region',
    ],
    ['for part of a word', 'parat', 'séparatiste', 'separatist'],
    ['without the article', 'Les régions', 'région', 'region'],
    [
      'with a verb in the infinitive',
      'déposé les armes',
      'déposer les armes',
      'laid down their arms',
    ],
  ])('%s', (_, selected, french, english) => {
    const proposed = proposeFromFrench(separatists, spanOf(separatists.french, selected));
    expect(proposed).toMatchObject({ french, english });
  });

  test('the sentence is kept as its example', () => {
    const proposed = proposeFromFrench(separatists, spanOf(separatists.french, 'régions'));
    expect(proposed?.example).toBe(separatists.french);
  });

  test('a name stays as it is, and is said to be one', () => {
    const names = sentence(
      'Selon Ilham Aliyev, rien.',
      'According to Ilham Aliyev, nothing.',
      'Ilham=Ilham Aliyev=Aliyev Selon=According',
    );
    expect(proposeFromFrench(names, spanOf(names.french, 'Ilham Aliyev'))).toMatchObject({
      french: 'Ilham Aliyev',
      english: 'Ilham Aliyev',
      partOfSpeech: 'properNoun',
    });
  });

  test('an acronym or a name that is also a word keeps its capitals', () => {
    const names = sentence(
      'La société Dupont SA et Orange se taisent.',
      'The Dupont plc company and Orange are silent.',
      'SA=plc Orange=Orange Dupont=Dupont',
    );
    const needs = (words: string, from = names) =>
      proposeFromFrench(from, spanOf(from.french, words))?.isCaseSensitive;
    expect(needs('SA')).toBe(true);
    expect(needs('Orange')).toBe(true);
    expect(needs('Dupont')).toBe(false);
    const headline = sentence('LE MONDE EST EN CRISE', 'THE WORLD IS IN CRISIS', 'MONDE=WORLD');
    expect(needs('MONDE', headline)).toBe(false);
  });

  test('English that opens its sentence loses its capital', () => {
    const opening = sentence('La trêve tient.', 'Truce holds.', 'trêve=Truce tient=holds');
    expect(proposeFromFrench(opening, spanOf(opening.french, 'trêve'))?.english).toBe('truce');
  });

  test('without a translation the English is left to the reader', () => {
    const waiting = { french: 'La paix.', english: null };
    expect(proposeFromFrench(waiting, { start: 3, end: 7 })).toMatchObject({
      french: 'paix',
      english: '',
    });
  });

  test('nothing is proposed for signs alone', () => {
    expect(
      proposeFromFrench({ french: 'Oui … non', english: null }, { start: 3, end: 6 }),
    ).toBeNull();
  });
});

describe('an entry is proposed from English words', () => {
  test('by the French that they are linked to', () => {
    const english = separatists.english.text;
    expect(proposeFromEnglish(separatists, spanOf(english, 'separatist regions'))).toMatchObject({
      french: 'région séparatiste',
      english: 'separatist region',
    });
  });

  test('and not where they are linked to none', () => {
    const unlinked = sentence('La paix.', 'Well, peace.', 'paix=peace');
    expect(proposeFromEnglish(unlinked, spanOf(unlinked.english.text, 'Well'))).toBeNull();
  });
});

describe('words are followed through their links', () => {
  const emergency = sentence(
    "L'état d'urgence dure depuis un mois.",
    'The state of emergency has lasted a month.',
    'état=state urgence=emergency dure=lasted mois=month depuis=has=0.3',
  );
  const followed = (words: string) => {
    const { french, english } = emergency;
    const span = projectSpan(english.links, spanOf(french, words), 'toTarget', english.text);
    return span && english.text.slice(span.start, span.end);
  };

  test('over a small word between, linked to nothing', () => {
    expect(followed("état d'urgence")).toBe('state of emergency');
  });

  test('but not over other words: of two groups the better linked is taken', () => {
    expect(followed('urgence dure depuis un mois')).toBe('emergency has lasted a month');
    const apart = sentence(
      'Il ne vient pas',
      'He does not at all come',
      'ne=does=0.4 ne=not=0.6 vient=come Il=He pas=not=0.9',
    );
    const span = projectSpan(
      apart.english.links,
      { start: 3, end: 5 },
      'toTarget',
      apart.english.text,
    );
    expect(span).toEqual(spanOf(apart.english.text, 'does'));
  });

  test('to nothing from words without links', () => {
    expect(followed('un')).toBeNull();
  });
});
