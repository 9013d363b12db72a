import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf, previewOf, readFixture, refusedOf, termsOf } from './glossary-file';

describe('the tables of other tools', () => {
  it.each(['omegat.txt', 'omegat-utf-16.txt'])('OmegaT’s are read: %s', (name) => {
    const glossary = readFixture(name);
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', 'Whoever tends its lamp'],
      ['corne de brume', 'foghorn', ''],
      ['feu à éclats', 'flashing light, or "flasher"', ''],
    ]);
    expect(glossary.refused).toEqual([]);
  });

  it('DeepL’s may have English first, and other languages are left out', () => {
    const glossary = readFixture('deepl.csv');
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', ''],
      ['corne de brume', 'foghorn', ''],
      ['feu à éclats', 'flashing light', ''],
    ]);
    expect(refusedOf(glossary)).toEqual([[4, 'other-languages']]);
  });

  it('a spreadsheet’s has its columns by name, and rows of several lines', () => {
    const glossary = readFixture('spreadsheet.csv');
    expect(termsOf(glossary)).toEqual([
      ['gardien de phare', 'lighthouse keeper', 'Il veille, la nuit; il dort le jour'],
      ['feu à éclats', '"flasher"', ''],
    ]);
    expect(refusedOf(glossary)).toEqual([[5, 'no-english']]);
    expect(glossary.reading).toMatchObject({
      text: { encoding: 'windows-1252', isGuessed: true },
    });
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
    expect(termsOf(previewOf(text))).toEqual([['phare', 'beacon', '']]);
  });

  it.each([
    ['a tab among commas', 'phare, fixe\tbeacon, fixed', ['phare, fixe', 'beacon, fixed']],
    ['a semicolon among commas', 'un, deux;a, b\ntrois;c', ['un, deux', 'a, b']],
    ['a comma among semicolons', 'un; deux,"a; b"\ntrois,c', ['un; deux', 'a; b']],
    ['a comma beside quoted semicolons', '"un;deux","a;b;c"', ['un;deux', 'a;b;c']],
  ])('are parted by %s', (_, text, terms) => {
    expect(termsOf(previewOf(text))[0]?.slice(0, 2)).toEqual(terms);
  });
});

describe('the rows of a table', () => {
  it('that say what an earlier one says are refused', () => {
    const glossary = previewOf('phare,beacon\nmer,sea\nphare,beacon\n');
    expect(glossary.refused).toEqual([{ line: 3, reason: 'repeated', words: 'phare · beacon' }]);
  });

  it.each(['\n', '\r\n', '\r'])('may end in %j, be blank, or be remarks', (end) => {
    const glossary = previewOf(
      ['# a remark', 'phare\tbeacon', '', 'alone', '  ', '\tfoghorn', '#', 'mer\tsea'].join(end),
    );
    expect(glossary.taken.map(({ entry }) => entry.french)).toEqual(['phare', 'mer']);
    expect(refusedOf(glossary)).toEqual([
      [4, 'no-english'],
      [6, 'no-french'],
    ]);
  });

  it.each([
    ['"mer,sea', '"mer', 'sea'],
    ['mer,the "sea"', 'mer', 'the "sea"'],
    ['mer,"sea" side', 'mer', '"sea" side'],
    ['écran,24" screen', 'écran', '24" screen'],
    ['"Le Monde" et "Lire",papers', '"Le Monde" et "Lire"', 'papers'],
    ['"le "grand, vieux" phare",beacon', 'le "grand, vieux" phare', 'beacon'],
  ])('may have a lone quotation mark: %s', (row, french, english) => {
    const text = `phare,beacon\n${row}\nbrume,fog\nport,"harbour"\n`;
    expect(termsOf(previewOf(text))).toEqual([
      ['phare', 'beacon', ''],
      [french, english, ''],
      ['brume', 'fog', ''],
      ['port', 'harbour', ''],
    ]);
  });

  it.each(['', '\n\n', '# only remarks'])('may be none, which is told: %j', (text) => {
    expect(failureOf(text)).toEqual({ code: 'glossary-file-empty' });
  });

  it('may be none after the names of the columns', () => {
    expect(previewOf('French,English\n')).toMatchObject({ taken: [], refused: [] });
  });
});

describe('a table that was written is read back', () => {
  const cell = (units: readonly string[]) =>
    fc
      .string({ unit: fc.constantFrom(...units) })
      .map((rest) => `a${rest}`.replace(/\s+/g, ' ').trim());
  const table = (units: readonly string[]) =>
    fc.record({
      rows: fc.uniqueArray(fc.tuple(cell(units), cell(units), cell(units)), {
        minLength: 1,
        selector: String,
      }),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      isNamed: fc.boolean(),
    });
  const columns = ['french', 'english', 'definition'] as const;
  const letters = ['b', 'é', 'Œ', ' ', '’', '-', '#', '"', ',', ';', '|'];

  it('with tabs', () => {
    fc.assert(
      fc.property(table(letters), ({ rows, end, isNamed }) => {
        const named = isNamed ? [['French', 'English', 'Definition'], ...rows] : rows;
        const text = named.map((row) => row.join('\t')).join(end);
        expect(termsOf(previewOf(text, isNamed ? {} : { columns }))).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it.each([',', ';'])('with quoted cells and %s', (delimiter) => {
    const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table([...letters, '\t', '\n']), ({ rows, end, isNamed }) => {
        const named = isNamed ? [['Anglais', 'Définition', 'Français'], ...rows] : rows;
        const text = named.map((row) => row.map(quote).join(delimiter)).join(end);
        const order = isNamed ? [2, 0, 1] : [0, 1, 2];
        expect(termsOf(previewOf(text, isNamed ? {} : { columns }))).toEqual(
          rows.map((row) => order.map((at) => row[at])),
        );
      }),
      { seed: 7 },
    );
  });
});
