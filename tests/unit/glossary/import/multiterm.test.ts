import { describe, expect, it } from 'vitest';
import { entriesOf, previewOf } from './glossary-file';

const multiterm = (concept: string) => `<?xml version="1.0" encoding="UTF-8"?>
<mtf><conceptGrp><concept>1</concept><system type="entryClass">0</system>
<transacGrp><transac type="origination">super</transac><date>2020-01-01</date></transacGrp>
${concept}</conceptGrp></mtf>`;

const language = (named: string, terms: string) =>
  `<languageGrp><language ${named}/>${terms}</languageGrp>`;
const term = (words: string, fields: Readonly<Record<string, string>> = {}) =>
  `<termGrp><term>${words}</term>${Object.entries(fields)
    .map(([type, value]) => `<descripGrp><descrip type="${type}">${value}</descrip></descripGrp>`)
    .join('')}</termGrp>`;

describe('MultiTerm’s XML', () => {
  it('is read by the names of its fields', () => {
    const file = multiterm(
      `<descripGrp><descrip type="Subject">lighthouses</descrip></descripGrp>
       <descripGrp><descrip type="Note">Seen from the sea</descrip></descripGrp>` +
        language(
          'type="English" lang="EN-GB"',
          [
            '<descripGrp><descrip type="Definition">A horn for fog.</descrip></descripGrp>',
            term('foghorn', { Status: 'Preferred' }),
            term('fog trumpet', { 'Usage status': 'Do not use' }),
            term('horn', { Statut: 'Admis' }),
          ].join(''),
        ) +
        language(
          'type="French" lang="FR-FR"',
          term('corne de brume', {
            'Part of Speech': 'Noun',
            Genre: 'féminin',
            Contexte: 'La corne de brume hurle.',
          }),
        ),
    );
    expect(entriesOf(file)[0]).toMatchObject({
      french: 'corne de brume',
      english: 'foghorn',
      englishVariants: ['horn'],
      forbiddenEnglish: ['fog trumpet'],
      definition: 'A horn for fog.',
      note: 'lighthouses; Seen from the sea',
      example: 'La corne de brume hurle.',
      partOfSpeech: 'noun',
      gender: 'feminine',
    });
  });

  it.each([
    [
      'attributes of their own',
      '<descripGrp author="me" date="2020-01-01"><descrip type="Status" id="3">Forbidden</descrip></descripGrp>',
    ],
    [
      'a field within a field',
      '<descripGrp><descrip type="Source">JO</descrip><descripGrp><descrip type="Status">Do not use</descrip></descripGrp></descripGrp>',
    ],
    ['fields without a group', '<descrip type="Statut">À éviter</descrip>'],
    [
      'who wrote them',
      '<descripGrp><descrip type="Usage">banned</descrip><transacGrp><transac type="origination">me</transac><date>2020</date></transacGrp></descripGrp>',
    ],
    [
      'marked-up words',
      '<descripGrp><descrip type="Status">de<b>precated</b></descrip></descripGrp>',
    ],
    [
      'links to other terms',
      '<descripGrp><descrip type="Status"><xref Tlink="French:phare">obsolete</xref></descrip></descripGrp>',
    ],
  ])('may have %s in its fields', (_, fields) => {
    const file = multiterm(
      language('type="French" lang="FR"', '<termGrp id="t1"><term id="x">phare</term></termGrp>') +
        language(
          'lang="EN-GB" type="English (United Kingdom)" id="2"',
          `${term('beacon')}<termGrp><term>lamp</term>${fields}</termGrp>`,
        ),
    );
    expect(entriesOf(file)).toMatchObject([
      { french: 'phare', english: 'beacon', englishVariants: [], forbiddenEnglish: ['lamp'] },
    ]);
  });

  it.each([
    'type="French" lang="FR"',
    'type="Français"',
    'type="French (France)" lang="fr-FR"',
    'lang="FR-CH" type="Suisse"',
    'type="French"',
  ])('knows French by %s', (named) => {
    const file = multiterm(
      language(named, term('phare')) + language('type="English" lang="EN"', term('beacon')),
    );
    expect(entriesOf(file)).toMatchObject([{ french: 'phare', english: 'beacon' }]);
  });
});

describe('the languages of a file', () => {
  const file = multiterm(
    language('type="Spanish" lang="ES"', term('faro') + term('farola')) +
      language('type="English" lang="EN"', term('beacon')),
  );

  it('are told, and none is read in place of French unasked', () => {
    const { reading, taken } = previewOf(file);
    expect(reading).toMatchObject({
      kind: 'xml',
      format: 'multiterm',
      languages: [
        { code: 'ES', terms: 2 },
        { code: 'EN', terms: 1 },
      ],
      french: [],
      english: ['EN'],
    });
    expect(taken).toEqual([]);
  });

  it('may be chosen', () => {
    expect(entriesOf(file, { languages: { french: 'ES', english: 'EN' } })).toMatchObject([
      { french: 'faro', frenchVariants: ['farola'], english: 'beacon' },
    ]);
  });
});
