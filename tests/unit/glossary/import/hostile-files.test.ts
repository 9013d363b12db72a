import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { previewGlossary } from '@/glossary/import/preview-glossary';
import { parseEntries } from '@/glossary/parse-entries';
import { bytesOf, entriesOf, failureOf } from './glossary-file';

const concept = (french: string) =>
  `<conceptEntry><langSec xml:lang="fr"><term>${french}</term></langSec>
   <langSec xml:lang="en"><term>beacon</term></langSec></conceptEntry>`;

describe('a document type', () => {
  it('is harmless: an entity that it defines is not known', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE tbx [<!ENTITY a0 "phare">${levels.join('')}]>\n<tbx>${concept('&a9;')}</tbx>`;
    expect(failureOf(bomb)).toEqual({
      code: 'glossary-file-malformed',
      line: 2,
      detail: 'undefined entity',
    });
  });

  it.each([
    '<!DOCTYPE tbx SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE tbx [<!ENTITY % all SYSTEM "http://localhost/all.dtd"> %all;]>',
    '<!DOCTYPE tbx [<!ENTITY phare SYSTEM "file:///etc/passwd">]>',
  ])('is harmless: nothing is fetched for %s', (type) => {
    const entries = entriesOf(`${type}<tbx>${concept('phare')}</tbx>`);
    expect(entries.map(({ french }) => french)).toEqual(['phare']);
  });

  it.each(['toString', '__proto__', 'constructor'])('has no entity %s', (name) => {
    expect(failureOf(`<tbx>${concept(`&${name};`)}</tbx>`)).toMatchObject({
      code: 'glossary-file-malformed',
    });
  });
});

describe('a file of another kind', () => {
  it('is told to be no text', () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0, 0xe9, 0xff]);
    expect(failureOf(zip)).toEqual({ code: 'glossary-file-not-glossary' });
  });

  it('is told of at once, however much is wrong with it', () => {
    const text = `<tbx>${'</a><!--'.repeat(500_000)}`;
    const begunAt = performance.now();
    expect(failureOf(text)).toMatchObject({ code: 'glossary-file-malformed', line: 1 });
    expect(performance.now() - begunAt).toBeLessThan(4_000);
  });

  it.each([
    ['elements within elements', `<tbx>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</tbx>`],
    ['a cell of a hundred thousand quotation marks', `phare\t"${'"'.repeat(100_000)}\n`],
    ['a hundred thousand delimiters', `phare${','.repeat(100_000)}\n`],
    [
      'terms of millions of words',
      `<tbx><conceptEntry><langSec xml:lang="fr"><term>${'a '.repeat(4_000_000)}b</term><term>${'b '.repeat(4_000_000)}c</term></langSec></conceptEntry></tbx>`,
    ],
  ])('is no trouble with %s', (_, text) => {
    expect(() => previewGlossary(bytesOf(text))).not.toThrow();
  });
});

const ofMultiterm = [
  ...['<languageGrp>', '</languageGrp>', '<language lang="FR"/>', '<language type="English"/>'],
  ...['<termGrp>', '</termGrp>', '<descrip type="Status">', '</descrip>', 'forbidden'],
];
const ofTables = [
  ...['avocat(e)', 'qqch', 'to ', ' / ', 'n.m.', '·e', '(', ')', '[', ']', 'interdit', 'oui', '/'],
  ...['EST', 'Le Monde', ' (se) ', '-e', '.e.s', 'sth', '…', '1. ', '|'],
];

/** A workbook whose one sheet has pieces in place of its rows. */
const workbookOf = (all: readonly string[]): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheet name="a" r:id="i"/></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="i" Target="worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': strToU8(
      `<worksheet><row r="1"><c r="A1" t="str"><v>${all.join('')}</v></c></row></worksheet>`,
    ),
  });

/** A workbook with some of its bytes changed. */
const damagedWorkbook = fc
  .array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 })
  .map((changes) => {
    const bytes = workbookOf(['phare']);
    for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
    return bytes;
  });

describe('a file of fifty million bytes', () => {
  const tableHead = 'French,English\n';

  it.each([
    ['of short rows', 'a\tb\n'],
    ['of long rows', `${'phare '.repeat(200)}\tbeacon\n`],
    ['of one row', 'phare,'],
    ['of quotation marks', '"'],
    ['of concepts', '<termEntry/>'],
    ['of brackets', '((((('],
    ['of alternatives', 'a / b; c | '],
    ['of elements within elements', '<martif>'],
    ['of attributes', '<martif a', '="" a'],
    ['of references', '<martif><termEntry><langSet><term>', '&amp;'],
    ['of MultiTerm’s fields', '<mtf><conceptGrp>', '<descrip type="Status">x</descrip>'],
    ['of XLIFF’s terms', '<xliff>', '<glossEntry><term>a</term></glossEntry>'],
  ])(
    '%s is read or refused in time',
    (_, ...pieces) => {
      const piece = pieces.at(-1) ?? '';
      const head = pieces.length > 1 ? pieces[0] : piece.startsWith('<') ? '<martif>' : tableHead;
      const bytes = bytesOf(head + piece.repeat(Math.floor(49_000_000 / piece.length)));
      // The time of the processor, so that a busy machine fails nothing.
      const before = process.cpuUsage();
      previewGlossary(bytes);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(20_000);
      // In KiB, of the whole process and the test's own text.
      expect(process.resourceUsage().maxRSS).toBeLessThan(2_000_000);
    },
    120_000,
  );

  it('and more is refused at once', () => {
    expect(failureOf(new Uint8Array(100_000_001))).toEqual({
      code: 'glossary-file-too-large',
      limitBytes: 100_000_000,
    });
  });
});

describe('any file', () => {
  const pieces = [
    ...'a é , ; " # < > & \t \n \r \\0 - ='.split(' '),
    ...['</term>', '<term>', '<tbx>', '</tbx>', '<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE'],
    ...['<langSec xml:lang="fr">', '<langSec xml:lang="en">', '</langSec>', '<termSec>', '<hi>'],
    ...['<conceptEntry>', '</conceptEntry>', '&amp;', '&a;', 'fr', 'en', '\ud800', '__proto__'],
  ];

  it.each([
    ['of any bytes', fc.uint8Array({ maxLength: 400 })],
    ['of any text', fc.string({ unit: 'binary', maxLength: 400 }).map(bytesOf)],
    ['of pieces', fc.array(fc.constantFrom(...pieces)).map((all) => bytesOf(all.join('')))],
    [
      'of pieces of MultiTerm’s XML',
      fc
        .array(fc.constantFrom(...pieces, ...ofMultiterm))
        .map((all) => bytesOf(`<mtf><conceptGrp>${all.join('')}</conceptGrp></mtf>`)),
    ],
    [
      'of pieces of a table with names',
      fc
        .array(fc.constantFrom(...pieces, ...ofTables))
        .map((all) => bytesOf(`Français;English;Statut;DNT\n${all.join('')}`)),
    ],
    ['of a workbook with pieces', fc.array(fc.constantFrom(...pieces)).map(workbookOf)],
    ['of a damaged workbook', damagedWorkbook],
    [
      'of pieces of TBX',
      fc
        .array(fc.constantFrom(...pieces))
        .map((all) => bytesOf(`<tbx>${concept('phare')}${all.join('')}</tbx>`)),
    ],
  ])('%s gives entries that hold, or says why not', (_, file) => {
    fc.assert(
      fc.property(file, (bytes) => {
        const read = previewGlossary(bytes);
        if (read.ok) {
          const entries = read.value.taken.map(({ entry }) => entry);
          expect(parseEntries(entries)).toEqual({ ok: true, value: entries });
        } else expect(read.failure.code).toMatch(/^glossary-file-/);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
