import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '@/glossary/import/table/read-text-table';
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
      ['gardien de phare', 'lighthouse keeper', 'Il veille, la nuit;\nil dort le jour'],
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
    ['a semicolon among bars', 'un | deux;a | b\ntrois;c', ['un | deux', 'a | b']],
    ['a bar', 'un, deux|a, b\ntrois|c', ['un, deux', 'a, b']],
    ['what Excel was told', 'sep=,\nun; deux,a\ntrois; quatre,b', ['un; deux', 'a']],
  ])('are parted by %s', (_, text, cells) => {
    expect(readTextTable(text, null).rows[0]?.cells).toEqual(cells);
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
    fc.string({ unit: fc.constantFrom(...units) }).map((rest) => `a${rest}`.trim());
  const table = (units: readonly string[]) =>
    fc.record({
      rows: fc.array(fc.tuple(cell(units), cell(units), cell(units)), { minLength: 1 }),
      end: fc.constantFrom('\n', '\r\n', '\r'),
    });
  const letters = ['b', 'é', 'Œ', ' ', '’', '-', '#', '"', ',', ';', '|'];

  it('with tabs', () => {
    fc.assert(
      fc.property(table(letters), ({ rows, end }) => {
        const text = rows.map((row) => row.join('\t')).join(end);
        expect(readTextTable(text, '\t').rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it.each([',', ';', '|', '\t'] as const)('with quoted cells and %s', (delimiter) => {
    const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table([...letters, '\t', '\n']), ({ rows, end }) => {
        const text = rows.map((row) => row.map(quote).join(delimiter)).join(end);
        expect(readTextTable(text, delimiter).rows.map(({ cells }) => cells)).toEqual(rows);
      }),
      { seed: 7 },
    );
  });
});
