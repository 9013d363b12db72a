import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entriesOf, failureOf, previewOf, refusedOf, termsOf } from './glossary-file';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, of sheets given as the XML of their rows. */
function workbook(
  sheets: Readonly<Record<string, string>>,
  shared: readonly string[] = [],
  merged: readonly string[] = [],
): Uint8Array {
  const names = Object.keys(sheets);
  return zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets>${names
          .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
          .join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships>${names
          .map(
            (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
          )
          .join('')}</Relationships>`,
        'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
        ...Object.fromEntries(
          names.map((name, at) => [
            `xl/worksheets/sheet${at + 1}.xml`,
            `<worksheet><sheetData>${sheets[name] ?? ''}</sheetData><mergeCells>${merged
              .map((area) => `<mergeCell ref="${area}"/>`)
              .join('')}</mergeCells></worksheet>`,
          ]),
        ),
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );
}

const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const terms = [
  `<row r="1">${cell('A1', 'Français')}${cell('C1', 'Anglais')}</row>`,
  `<row r="2">${cell('A2', 'phare')}${cell('C2', 'beacon')}</row>`,
  `<row r="4">${cell('A4', 'mer')}</row>`,
].join('');

describe('a workbook', () => {
  it('has its sheets told, and the one with most pairs read', () => {
    const glossary = previewOf(
      workbook({ Lisez: `<row>${cell('A1', 'Bonjour')}</row>`, Termes: terms }),
    );
    expect(glossary.reading).toMatchObject({
      kind: 'table',
      text: null,
      workbook: {
        format: 'xlsx',
        sheets: [
          { name: 'Lisez', rows: 1 },
          { name: 'Termes', rows: 3 },
        ],
        sheet: 1,
      },
    });
    expect(termsOf(glossary)).toEqual([['phare', 'beacon', '']]);
    expect(refusedOf(glossary)).toEqual([[4, 'no-english']]);
  });

  it('has the sheet read that is chosen', () => {
    const other = `<row r="1">${cell('A1', 'port')}${cell('B1', 'harbour')}</row>`;
    expect(termsOf(previewOf(workbook({ Termes: terms, Autres: other }), { sheet: 1 }))).toEqual([
      ['port', 'harbour', ''],
    ]);
  });

  it.each([
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'corne de brume'],
    ['a shared text in several runs', '<c r="A1" t="s"><v>1</v></c>', 'corne de brume'],
    ['a text with a reading beside it', '<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['the result of a formula', '<c r="A1" t="str"><f>B2</f><v>brume</v></c>', 'brume'],
    ['a number', '<c r="A1"><v>112</v></c>', '112'],
    ['an escaped character', '<c r="A1" t="inlineStr"><is><t>a_x005F_b</t></is></c>', 'a_b'],
    ['a cell without its place', '<c t="inlineStr"><is><t>brume</t></is></c>', 'brume'],
    ['a shared text that is blank before another', '<c r="A1" t="s"><v>3</v></c>', 'brume'],
  ])('may have %s', (_, first, french) => {
    const shared = [
      '<t>corne de brume</t>',
      '<r><t>corne </t></r><r><rPr><b/></rPr><t>de brume</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t xml:space="preserve">  brume\n</t>',
    ];
    const sheet = `<row r="1">${first}${cell('B1', 'x')}</row>`;
    expect(termsOf(previewOf(workbook({ Termes: sheet }, shared)))).toEqual([[french, 'x', '']]);
  });

  it.each([
    ['hidden rows', `<row r="2" hidden="1">${cell('A2', 'phare')}${cell('B2', 'beacon')}</row>`],
    [
      'dates beside its terms',
      `<row r="2">${cell('A2', 'phare')}${cell('B2', 'beacon')}<c r="D2" s="1"><v>44197.5</v></c></row>`,
    ],
    [
      'the errors of formulas',
      `<row r="2">${cell('A2', 'phare')}${cell('B2', 'beacon')}<c r="C2" t="e"><f>A9</f><v>#REF!</v></c></row>`,
    ],
    [
      'formulas that give terms',
      `<row r="2">${cell('A2', 'phare')}<c r="B2" t="str"><f>LOWER("BEACON")</f><v>beacon</v></c></row>`,
    ],
    [
      'true and false',
      `<row r="2">${cell('A2', 'phare')}${cell('B2', 'beacon')}<c r="E2" t="b"><v>0</v></c></row>`,
    ],
  ])('may have %s', (_, rows) => {
    const names = ['fr', 'en', 'Note', 'Date', 'Forbidden']
      .map((name, column) => cell(`${'ABCDE'.charAt(column)}1`, name))
      .join('');
    const [entry, ...others] = entriesOf(workbook({ Termes: `<row r="1">${names}</row>${rows}` }));
    expect(entry).toMatchObject({ french: 'phare', english: 'beacon', note: '', definition: '' });
    expect(others).toEqual([]);
  });

  const rowsOf = (...rows: readonly string[]) =>
    rows
      .map((row, at) => {
        const cells = row.split(';').map((text, column) => ({
          text,
          place: `${'ABCD'.charAt(column)}${at + 1}`,
        }));
        const written = cells.filter(({ text }) => text !== '');
        return `<row r="${at + 1}">${written.map(({ text, place }) => cell(place, text)).join('')}</row>`;
      })
      .join('');

  it.each([
    ['in the first column', ['A2:A3'], ['fr;en', 'phare;beacon', ';lighthouse']],
    ['in the last column', ['B2:B3'], ['en;fr', 'beacon;phare', 'lighthouse']],
    [
      'under names that are merged',
      ['A1:B1', 'A2:A3'],
      ['fr;;en', 'phare;;beacon', ';;lighthouse'],
    ],
    ['over a blank row too', ['A2:A4'], ['fr;en', 'phare;beacon', '', ';lighthouse']],
    ['over columns too', ['A2:B3'], ['fr;note;en', 'phare;;beacon', ';;lighthouse']],
    [
      'that say more than there is',
      ['A2:A999999', 'C1:C9', 'x'],
      ['fr;en', 'phare;beacon', ';lighthouse'],
    ],
  ])('gives the words of cells over several rows to each: %s', (_, merged, rows) => {
    expect(termsOf(previewOf(workbook({ Termes: rowsOf(...rows) }, [], merged)))).toEqual([
      ['phare', 'beacon', ''],
      ['phare', 'lighthouse', ''],
    ]);
  });

  it.each([
    ['cut off', workbook({ Termes: terms }).subarray(0, 300)],
    ['of another kind', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['with a sheet that is broken', workbook({ Termes: '<row><c></row>' })],
  ])('that is %s is told to be none', (_, bytes) => {
    expect(failureOf(bytes)).toEqual({ code: 'glossary-file-not-glossary' });
  });

  it('that says it unfolds to very much is not unfolded', () => {
    const bytes = workbook({ Termes: terms });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // Each entry of the directory has the size of its file, unpacked, 24 bytes from its start.
    for (let at = 0; at + 28 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xf000_0000, true);
    }
    expect(failureOf(bytes)).toEqual({
      code: 'glossary-file-unpacks-too-large',
      limitBytes: 120_000_000,
    });
  });
});
