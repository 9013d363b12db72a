import { describe, expect, it } from 'vitest';
import { unsaid } from '@/glossary/entry';
import { readFixture, refusedOf } from './glossary-file';

const entry = { ...unsaid, definition: '', domain: 'society' } as const;

describe('an export of IATE in TBX', () => {
  const glossary = readFixture('iate.tbx');

  it('gives the French and English of its languages, the deprecated as forbidden', () => {
    expect(glossary.reading).toMatchObject({ french: ['fr'], english: ['en'] });
    expect(glossary.taken.map((each) => each.entry)).toEqual([
      {
        ...entry,
        id: 'term-1',
        french: 'phare',
        english: 'lighthouse',
        forbiddenEnglish: ['light-house'],
      },
      {
        ...entry,
        id: 'term-2',
        french: 'aide à la navigation',
        // The full form is what the first mention of a text says.
        english: 'aid to navigation',
        englishVariants: ['ATON'],
        note: 'TRANSPORT > maritime and inland waterway transport',
      },
    ]);
  });

  it('tells of a concept without English by its line', () => {
    expect(refusedOf(glossary)).toEqual([[73, 'no-english']]);
  });
});

describe('a terminology of Microsoft in TBX', () => {
  it('gives terms with their part of speech, gender and English definition', () => {
    expect(readFixture('microsoft.tbx').taken.map((each) => each.entry)).toEqual([
      {
        ...entry,
        id: 'term-1',
        french: 'serveur de balises',
        english: 'beacon server',
        definition: 'A program that tells others where to find the data.',
        partOfSpeech: 'noun',
        gender: 'masculine',
      },
      {
        ...entry,
        id: 'term-2',
        french: 'clignoter',
        english: 'blink',
        englishVariants: ['flash'],
        definition: 'To make a light go on and off.',
        partOfSpeech: 'verb',
      },
      {
        ...entry,
        id: 'term-3',
        french: 'Centre Balises',
        english: 'Beacon Center',
        partOfSpeech: 'properNoun',
      },
    ]);
  });
});
