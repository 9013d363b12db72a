import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/glossary/entry';
import { exportGlossary } from '@/glossary/export/export-glossary';
import type { GlossaryFormat } from '@/glossary/export/formats';
import { previewOf } from '../import/glossary-file';
import { entry } from './entries';

const textOf = (entries: readonly Entry[], format: GlossaryFormat) =>
  new TextDecoder().decode(exportGlossary(entries, format).bytes);

const glossary = [
  entry({ frenchVariants: ['fanal'], definition: 'A tower\nwith a light.', gender: 'masculine' }),
  entry({ id: 'sel', french: 'sel; "fin"', english: 'salt, fine' }),
  entry({ id: 'croissant', french: 'croissant', english: '', isKeptInFrench: true }),
  entry({ id: 'brume', french: 'brume', english: '', definition: 'Fog.' }),
];

describe('the tables of other programs', () => {
  it('DeepL’s have two columns, without names', () => {
    expect(textOf(glossary, 'deepl-csv')).toBe(
      'phare,lighthouse\nfanal,lighthouse\n"sel; ""fin""","salt, fine"\ncroissant,croissant\n',
    );
    expect(textOf(glossary.slice(0, 1), 'deepl-tsv')).toBe(
      'phare\tlighthouse\nfanal\tlighthouse\n',
    );
  });

  it('OmegaT’s have a comment', () => {
    expect(textOf(glossary.slice(0, 1), 'omegat')).toBe(
      '# Glossary in tab-separated format -*- coding: utf-8 -*-\n' +
        'phare\tlighthouse\tA tower with a light.\nfanal\tlighthouse\tA tower with a light.\n',
    );
  });

  it('Immersive Translate’s name their columns', () => {
    expect(textOf(glossary.slice(0, 1), 'immersive')).toBe(
      'source,target,tgt_lng\nphare,lighthouse,en\nfanal,lighthouse,en\n',
    );
  });

  it('Anki’s have the sentence in which the term was met', () => {
    const { bytes } = exportGlossary(glossary.slice(0, 1), 'anki', () => ({
      french: 'Le phare <est> éteint.',
      english: 'The lighthouse is dark.',
    }));
    expect(new TextDecoder().decode(bytes)).toBe(
      '#separator:tab\n#html:true\n#columns:French\tEnglish\tDefinition\tExample\tExample in English\n' +
        'phare\tlighthouse\tA tower<br>with a light.\tLe phare &lt;est&gt; éteint.\tThe lighthouse is dark.\n',
    );
  });

  it('Anki’s have the example of the entry where the term was not met', () => {
    expect(textOf([entry({ example: 'Un phare.' })], 'anki')).toContain('\tUn phare.\t');
  });
});

describe('what a table leaves out', () => {
  it('is told: entries with the reason, fields with how many say something in them', () => {
    const { leftOut } = exportGlossary(
      [
        ...glossary,
        entry({ id: 'again', english: 'beacon' }),
        entry({ id: 'long', french: 'é'.repeat(600) }),
      ],
      'deepl-csv',
    );
    expect(leftOut).toEqual({
      entries: [
        { entryId: 'brume', french: 'brume', reason: 'no-english' },
        { entryId: 'again', french: 'phare', reason: 'french-taken' },
        { entryId: 'long', french: 'é'.repeat(600), reason: 'too-long' },
      ],
      fields: [
        { field: 'definition', count: 1 },
        { field: 'gender', count: 1 },
      ],
    });
  });

  it('may be a sign that the program refuses', () => {
    const reasonOf = (french: string, format: GlossaryFormat) =>
      exportGlossary([entry({ french })], format).leftOut.entries.map(({ reason }) => reason);
    expect(reasonOf('a\u2028b', 'deepl-csv')).toEqual(['sign-refused']);
    expect(reasonOf('#MeToo', 'omegat')).toEqual(['sign-refused']);
    expect(reasonOf('C#', 'omegat')).toEqual([]);
  });
});

describe('a cell that a spreadsheet would compute', () => {
  it.each(['=1+1', '+1', '-1', '@now', '=HYPERLINK("x")', "'=1"])(
    'is made harmless: %j',
    (french) => {
      for (const format of [
        'csv',
        'tsv',
        'deepl-csv',
        'deepl-tsv',
        'omegat',
        'immersive',
      ] as const) {
        const cells = textOf([entry({ french, definition: '=2' })], format).split(/[\t,\n]/);
        expect(cells.filter((cell) => /^"?[=+@\t\r]|^"?-\d/.test(cell))).toEqual([]);
      }
    },
  );

  it.each(
    ['=1+1', '+1', '-1', '@now', "'=1"].flatMap((french) =>
      (['csv', 'tsv', 'xlsx'] as const).map((format) => ({ french, format })),
    ),
  )('is the same when it is read again: $french as $format', ({ french, format }) => {
    const { bytes } = exportGlossary([entry({ french, definition: french })], format);
    const [taken] = previewOf(bytes).taken;
    expect(taken?.entry).toMatchObject({ french, definition: french });
  });

  it('is text in a workbook, which needs no apostrophe', () => {
    const sheet = unzipSync(exportGlossary([entry({ french: '=1+1' })], 'xlsx').bytes)[
      'xl/worksheets/sheet1.xml'
    ];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain('<t xml:space="preserve">=1+1</t>');
    expect(strFromU8(sheet ?? new Uint8Array())).not.toContain('<f');
  });
});
