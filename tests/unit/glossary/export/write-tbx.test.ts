import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportGlossary } from '@/glossary/export/export-glossary';
import { problemsByRelaxNg, problemsBySchematron } from '@/tests/unit/lib/export/validators';
import { anyEntry, entry } from './entries';

const textOf = (entries: Parameters<typeof exportGlossary>[0], format: 'tbx' | 'tbx3') =>
  new TextDecoder().decode(exportGlossary(entries, format).bytes);

const problemsOf = (xml: string) => [
  ...problemsByRelaxNg(xml, 'tbx/TBXcoreStructV03.rng'),
  ...problemsBySchematron(xml, 'tbx/TBX-Basic_DCA.sch'),
];

describe('TBX of version 3', () => {
  it('is valid by its grammar and its rules, whatever the entries say', () => {
    // The rules take a second for each document, so that one has all.
    const entries = fc.sample(anyEntry, { seed: 3, numRuns: 30 });
    expect(problemsOf(textOf(entries, 'tbx3'))).toEqual([]);
  }, 30_000);

  it.each([
    ['a status of another standard', 'deprecatedTerm-admn-sts', 'forbidden'],
    ['a field that TBX-Basic lacks', 'type="grammaticalGender"', 'type="register"'],
    ['a definition at a term', 'type="context"', 'type="definition"'],
    ['a part of speech that TBX-Basic lacks', '>noun<', '>properNoun<'],
  ])('would not be valid with %s', (_, right, wrong) => {
    const xml = textOf(
      [
        entry({
          forbiddenEnglish: ['lamp'],
          gender: 'masculine',
          example: 'Un phare.',
          partOfSpeech: 'noun',
        }),
      ],
      'tbx3',
    );
    expect(xml).toContain(right);
    expect(problemsOf(xml.replace(right, wrong))).not.toEqual([]);
  });
});

describe('TBX of version 2', () => {
  it('says what Weblate and OmegaT look for', () => {
    const xml = textOf([entry({ isKeptInFrench: true, forbiddenEnglish: ['lamp'] })], 'tbx');
    expect(xml).toContain('<descrip type="Translation needed">No</descrip>');
    expect(xml).toContain(
      '<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>',
    );
    expect(xml).toContain('<martif type="TBX" xml:lang="en">');
    expect(xml).toContain('<langSet xml:lang="fr">');
  });
});
