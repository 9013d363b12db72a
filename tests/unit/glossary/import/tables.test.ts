import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '@/glossary/import/table/read-text-table';
import { entriesOf, failureOf, previewOf, readFixture, refusedOf, termsOf } from './glossary-file';

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
    ['may be named in two rows', 'Français;;Anglais;\nTerme;Statut;Terme;Statut\nphare;;beacon;'],
    [
      'may be named in two rows below a title',
      'Mer;;\nFrançais;Anglais;\n;Terme;Id\nphare;beacon;3',
    ],
    ['may be drawn as in Markdown', '| Français | Anglais |\n| --- | :---: |\n| phare | beacon |'],
    ['may have other languages between', 'fr,de,en\nphare,Leuchtturm,beacon'],
    ['may have other languages around', 'de;fr;en;es\nLeuchtturm;phare;beacon;faro'],
  ])('%s', (_, text) => {
    expect(termsOf(previewOf(text))).toEqual([['phare', 'beacon', '']]);
  });

  it.each([
    ['two kinds of English', 'fr,en-GB,en-US\nascenseur,lift,elevator', ['lift', 'elevator']],
    ['English before it', 'en-US;en-GB;fr-FR\nlift;elevator;ascenseur', ['lift', 'elevator']],
    [
      'another language between',
      'en,de,fr,en\nlift,Aufzug,ascenseur,elevator',
      ['lift', 'elevator'],
    ],
    [
      'the same kind twice',
      'English;English;French\nlift;elevator;ascenseur',
      ['lift', 'elevator'],
    ],
    ['one of them blank', 'fr;en-GB;en-US\nascenseur;;lift', ['lift']],
  ])('may be French beside %s', (_, text, english) => {
    const [entry] = entriesOf(text);
    expect(entry?.french).toBe('ascenseur');
    expect([entry?.english, ...(entry?.englishVariants ?? [])]).toEqual(english);
  });

  it.each([
    ['a cell of names over two', 'French,,English,\nphare,n.m.,beacon,noun'],
    ['a name in each cell', 'French,Gram.,English,Gram.\nphare,n. m.,beacon,n.'],
    ['languages above', 'Français;;Anglais;\nTerme;Nature;Terme;Nature\nphare;n. m.;beacon;n.'],
    ['a name that says nothing', 'French,x,English\nphare,nm,beacon'],
    ['a blank name at the end', 'French,English,\nphare,beacon,n. masc.'],
  ])('have marks of grammar as such under %s', (_, text) => {
    expect(entriesOf(text)).toMatchObject([
      { french: 'phare', frenchVariants: [], english: 'beacon', gender: 'masculine' },
    ]);
    expect(entriesOf(text)).toMatchObject([{ englishVariants: [], partOfSpeech: 'noun' }]);
  });

  it.each([
    ['scores after them', 'phare;beacon;0,95\nmer;sea;1,5'],
    ['shares after them', 'phare;beacon;95 %\nmer;sea;7.5%'],
    ['numbers of rows before them', '1;phare;beacon\n2;mer;sea'],
    ['numbers with a point before them', '1.\tphare\tbeacon\n2.\tmer\tsea'],
    ['numbers between them', 'phare,12,beacon\nmer,7,sea'],
  ])('are told without names from %s', (_, text) => {
    expect(termsOf(previewOf(text))).toEqual([
      ['phare', 'beacon', ''],
      ['mer', 'sea', ''],
    ]);
  });

  it.each([
    ['side by side', 'fr;en;fr;en\nphare;beacon;port;harbour\nmer;sea;;'],
    ['with a blank column between', 'fr;en;;fr;en\nphare;beacon;;port;harbour\nmer;sea;;;'],
    ['with the other language first', 'en;fr;en;fr\nbeacon;phare;harbour;port\nsea;mer'],
    ['three times', 'fr;en;fr;en;fr;en\nphare;beacon;port;harbour;mer;sea'],
    ['with numbers', 'N°;fr;en;N°;fr;en\n1;phare;beacon;2;port;harbour\n3;mer;sea'],
  ])('may come again %s', (_, text) => {
    expect(termsOf(previewOf(text))).toEqual([
      ['phare', 'beacon', ''],
      ['port', 'harbour', ''],
      ['mer', 'sea', ''],
    ]);
  });

  it('that only look as if they came again are those of one row', () => {
    const [entry] = entriesOf('fr;en;fr\nphare;beacon;fanal');
    expect(entry).toMatchObject({ french: 'phare', frenchVariants: ['fanal'], english: 'beacon' });
  });

  it.each([
    ['of a few rows', ['the army,l’armée', 'to walk,marcher', 'the peace,la paix']],
    ['of verbs', ['to walk,marcher', 'to think,penser', 'to shake,secouer', 'to look,regarder']],
    ['of endings', ['kindness,bonté', 'membership,adhésion', 'thought,pensée']],
    [
      'half of which say nothing',
      ['fire,feu', 'house,maison', 'the sea,la mer', 'width,largeur', 'a lake,un lac', 'air,air'],
    ],
    ['of phrases', ['in the house,dans la maison', 'out of order,en panne', 'with sugar,au sucre']],
  ])('are seen to be the other way round in a table %s', (_, rows) => {
    const glossary = previewOf(rows.join('\n'));
    expect(termsOf(glossary).map(([, english]) => english)).toEqual(
      rows.map((row) => (row.split(',')[0] ?? '').replace(/^(?:to|the|an?) /, '')),
    );
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

describe('notes that Anki wrote', () => {
  const head = '#separator:tab\n#html:true\n';

  it.each([
    ['entities', 'A &amp; B &lt;C&gt;\t&quot;A&quot;&nbsp;&#39;B&#39;', 'A & B <C>', '"A" \'B\''],
    ['markup', '<b>phare</b>\t<div>beacon</div>', 'phare', 'beacon'],
    ['lines', 'corne<br>de brume\tfog<br />horn', 'corne de brume', 'fog horn'],
    ['a sign that would begin a remark', '&#35;MeToo\t#MeToo', '#MeToo', '#MeToo'],
    ['what is no entity', 'R&D\tA &foo B', 'R&D', 'A &foo B'],
  ])('are text, with %s', (_, note, french, english) => {
    const [entry] = entriesOf(`${head}${note}\n`);
    expect([entry?.french, entry?.english]).toEqual([french, english]);
  });

  it.each([
    ['named columns', '#columns:English\tFrench\tDefinition\nbeacon\tphare\tA light.'],
    [
      'the deck and the kind before',
      '#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nx!\tBasic\tMer\tphare\tbeacon\tmer',
    ],
    ['tags after', '#tags column:3\nphare\tbeacon\tmer vu'],
    ['tags and a deck for all', '#tags:mer\n#deck:Mer\nphare\tbeacon'],
    ['nothing more', 'phare\tbeacon'],
  ])('have their columns found: %s', (_, notes) => {
    expect(entriesOf(`${head}${notes}\n`)).toMatchObject([
      { french: 'phare', english: 'beacon', note: '' },
    ]);
  });

  it('have their separator told', () => {
    expect(termsOf(previewOf('#separator:Pipe\n#html:false\nphare, <b>|beacon, light\n'))).toEqual([
      ['phare, <b>', 'beacon, light', ''],
    ]);
  });

  it('are read by the lines of the file', () => {
    const glossary = previewOf(`${head}#columns:French\tEnglish\nphare\tbeacon\nmer\t\n`);
    expect(refusedOf(glossary)).toEqual([[5, 'no-english']]);
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

  it.each(['#N/A', '#REF!', '#NOM?', '#VALEUR!', '#DIV/0!'])(
    'may lack a word where a spreadsheet could not work it out: %s',
    (cell) => {
      const glossary = previewOf(`fr;en\n${cell};beacon\nmer;${cell}\nport;harbour\n`);
      expect(termsOf(glossary)).toEqual([['port', 'harbour', '']]);
      expect(refusedOf(glossary)).toEqual([
        [2, 'no-french'],
        [3, 'no-english'],
      ]);
    },
  );

  it.each([
    ['300 words', `${'mot '.repeat(300)};word`, 'too-long'],
    ['300 words of English', `mot;${'word '.repeat(300)}`, 'too-long'],
    ['blank English', 'mot; ', 'no-english'],
    ['English of invisible signs', 'mot;\u200b\u00ad', 'no-english'],
    ['blank French', '"";word', 'no-french'],
    ['one cell', 'mot', 'no-english'],
  ])('that have %s are refused by their line', (_, row, reason) => {
    expect(refusedOf(previewOf(`fr;en\nphare;beacon\n${row}\n`))).toEqual([[3, reason]]);
  });

  it.each(['à;at', 'y;there', 'É;E', 'π;pi', 'Y;Y'])('may have a term of one letter: %s', (row) => {
    expect(termsOf(previewOf(`fr;en\n${row}\n`))).toEqual([[...row.split(';'), '']]);
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
