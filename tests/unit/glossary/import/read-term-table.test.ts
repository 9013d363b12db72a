import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, glossaryOf, readFixture, termsOf } from './glossary-file';

describe('the tables of other tools', () => {
  it.each(['omegat.txt', 'omegat-utf-16.txt'])('OmegaT’s are read: %s', (name) => {
    const glossary = readFixture(name);
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', 'Whoever tends its lamp'],
      ['corne de brume', 'foghorn', ''],
      ['feu à éclats', 'flashing light, or "flasher"', ''],
    ]);
    expect(glossary.leftOut).toEqual([]);
  });

  it('DeepL’s may have English first, and other languages are left out', () => {
    const glossary = readFixture('deepl.csv');
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', ''],
      ['corne de brume', 'foghorn', ''],
      ['feu à éclats', 'flashing light', ''],
    ]);
    expect(glossary.leftOut).toEqual([{ line: 4, lacks: 'french' }]);
  });

  it('a spreadsheet’s has its columns by name, and rows of several lines', () => {
    const glossary = readFixture('spreadsheet.csv');
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', 'Il veille, la nuit; il dort le jour'],
      ['feu à éclats', '"flasher"', ''],
    ]);
    expect(glossary.leftOut).toEqual([{ line: 5, lacks: 'english' }]);
    expect(glossary).toMatchObject({ encoding: 'windows-1252', isGuessed: true });
  });
});

describe('the columns of a table', () => {
  it.each([
    ['without names are French and English', 'phare,beacon\n'],
    ['may be named', 'French,English\nphare,beacon'],
    ['may be named by languages', 'en-GB;fr-CH\nbeacon;phare'],
    ['may be named in French', 'Traduction\tTerme\nbeacon\tphare'],
    [
      'are found by the surer name',
      'Source,Target,French,English\na handbook,a board,phare,beacon',
    ],
    ['may be named where DeepL has languages', 'id,note,fr,en\n1,,phare,beacon'],
    ['may have others between', 'id,english,,french\n1,beacon,x,phare'],
    ['may be few in one row and many in another', 'phare,beacon\nx\n'],
    ['may be quoted by a spreadsheet that writes tabs', '"phare"\t"beacon"'],
    ['may have space around them', '  phare ; beacon '],
  ])('%s', (_, text) => {
    expect(termsOf(glossaryOf(text))).toEqual([['phare', 'beacon', '']]);
  });

  it.each([
    ['a tab among commas', 'phare, fixe\tbeacon, fixed', ['phare, fixe', 'beacon, fixed']],
    ['a semicolon among commas', 'un, deux;a, b\ntrois;c', ['un, deux', 'a, b']],
    ['a comma among semicolons', 'un; deux,"a; b"\ntrois,c', ['un; deux', 'a; b']],
    ['a comma beside quoted semicolons', '"un;deux","a;b;c"', ['un;deux', 'a;b;c']],
  ])('are parted by %s', (_, text, terms) => {
    expect(termsOf(glossaryOf(text))[0]?.slice(0, 2)).toEqual(terms);
  });
});

describe('the rows of a table', () => {
  it.each(['\n', '\r\n', '\r'])('may end in %j, be blank, or be remarks', (end) => {
    const { entries, leftOut } = glossaryOf(
      ['# a remark', 'phare\tbeacon', '', 'alone', '  ', '\tfoghorn', '#', 'mer\tsea'].join(end),
    );
    expect(entries.map(({ french }) => french)).toEqual(['phare', 'mer']);
    expect(leftOut).toEqual([
      { line: 4, lacks: 'english' },
      { line: 6, lacks: 'french' },
    ]);
  });

  it('with a quotation mark that is not closed are told of where it is opened', () => {
    const text = 'phare,beacon\n"mer,sea\nbrume,fog\nport,harbour\n';
    expect(failureOf(text)).toMatchObject({ code: 'file-malformed', line: 2 });
  });

  it.each(['mer,the "sea"', 'mer,"sea" side'])(
    'with a quotation mark within a cell are told of: %s',
    (row) => {
      expect(failureOf(`phare,beacon\n${row}\n`)).toMatchObject({
        code: 'file-malformed',
        line: 2,
      });
    },
  );

  it.each(['', '\n\n', '# only remarks', 'French,English\n'])(
    'may be none, which is told: %j',
    (text) => {
      expect(failureOf(text)).toEqual({ code: 'file-without-terms', leftOut: [] });
    },
  );
});

describe('a table that was written is read back', () => {
  const cell = (units: readonly string[]) =>
    fc
      .string({ unit: fc.constantFrom(...units) })
      .map((rest) => `a${rest}`.replace(/\s+/g, ' ').trim());
  const table = (units: readonly string[]) =>
    fc.record({
      rows: fc.array(fc.tuple(cell(units), cell(units), cell(units)), { minLength: 1 }),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      isNamed: fc.boolean(),
    });
  const letters = ['b', 'é', 'Œ', ' ', '’', '-', '#', '"', ',', ';', '|'];

  it('with tabs', () => {
    fc.assert(
      fc.property(table(letters), ({ rows, end, isNamed }) => {
        const named = isNamed ? [['French', 'English', 'Note'], ...rows] : rows;
        const text = named.map((row) => row.join('\t')).join(end);
        expect(termsOf(glossaryOf(text))).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it.each([',', ';'])('with quoted cells and %s', (delimiter) => {
    const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table([...letters, '\t', '\n']), ({ rows, end, isNamed }) => {
        const named = isNamed ? [['Anglais', 'Note', 'Français'], ...rows] : rows;
        const text = named.map((row) => row.map(quote).join(delimiter)).join(end);
        const order = isNamed ? [2, 0, 1] : [0, 1, 2];
        expect(termsOf(glossaryOf(text))).toEqual(rows.map((row) => order.map((at) => row[at])));
      }),
      { seed: 7 },
    );
  });
});
