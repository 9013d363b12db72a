import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { failureOf, previewOf, refusedOf, termsOf } from './glossary-file';

/** A spreadsheet as LibreOffice writes it, of sheets given as the XML of their rows. */
const spreadsheet = (sheets: Readonly<Record<string, string>>, body = 'spreadsheet'): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:automatic-styles/><office:body><office:${body}>${Object.entries(
        sheets,
      )
        .map(
          ([name, rows]) =>
            `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="16384"/>${rows}</table:table>`,
        )
        .join('')}</office:${body}></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8('<broken'),
  });

const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const cell = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
/** What fills a sheet up to its edge. */
const fill = '<table:table-cell table:number-columns-repeated="16382"/>';
const emptyRows = `<table:table-row table:number-rows-repeated="1048573">${fill}</table:table-row>`;

describe('a spreadsheet of LibreOffice', () => {
  it('has its sheets told, the one with most pairs read, and what lacks English told by its row', () => {
    const terms = [
      row(cell('Français'), cell('Anglais'), cell('Définition'), fill),
      row(cell('phare'), cell('lighthouse'), cell('A tower with a lamp.'), fill),
      `<table:table-row table:number-rows-repeated="3">${fill}</table:table-row>`,
      row(cell('mer'), fill),
      emptyRows,
    ].join('');
    const glossary = previewOf(spreadsheet({ Lisez: row(cell('Bonjour')), Termes: terms }));
    expect(glossary.reading).toMatchObject({
      kind: 'table',
      workbook: {
        format: 'ods',
        sheets: [
          { name: 'Lisez', rows: 1 },
          { name: 'Termes', rows: 3 },
        ],
        sheet: 1,
      },
    });
    expect(termsOf(glossary)).toEqual([['phare', 'lighthouse', 'A tower with a lamp.']]);
    expect(refusedOf(glossary)).toEqual([[6, 'no-english']]);
  });

  it('gives the words of a cell over several rows to each', () => {
    const over = cell('phare').replace(' ', ' table:number-rows-spanned="2" ');
    const rows = [
      row(cell('Français'), cell('Anglais')),
      row(over, cell('beacon')),
      row('<table:covered-table-cell/>', cell('lighthouse')),
      row(cell('mer'), cell('sea')),
    ];
    expect(termsOf(previewOf(spreadsheet({ Termes: rows.join('') })))).toEqual([
      ['phare', 'beacon', ''],
      ['phare', 'lighthouse', ''],
      ['mer', 'sea', ''],
    ]);
  });

  it.each([
    ['words in several spans', cell('corne <text:span>de</text:span> brume'), 'corne de brume'],
    [
      'spaces that are counted',
      cell('corne<text:s text:c="1"/>de<text:s/>brume'),
      'corne de brume',
    ],
    [
      'a comment, which is not of the term',
      '<table:table-cell><office:annotation><text:p>à voir</text:p></office:annotation><text:p>phare</text:p></table:table-cell>',
      'phare',
    ],
    [
      'a number, as it is shown',
      '<table:table-cell office:value-type="float" office:value="112"><text:p>112</text:p></table:table-cell>',
      '112',
    ],
    ['a link', cell('<text:a xlink:href="https://example.org">phare</text:a>'), 'phare'],
    ['signs that were escaped', cell('R&amp;D'), 'R&D'],
  ])('may have %s', (_, first, french) => {
    const read = previewOf(spreadsheet({ Termes: row(first, cell('x'), fill) }));
    expect(termsOf(read)).toEqual([[french, 'x', '']]);
  });

  it('has the columns after a cell that stands twice', () => {
    const rows = [
      row(cell('Français'), cell('Note'), cell('Note'), cell('Anglais')),
      row(
        cell('phare'),
        '<table:table-cell table:number-columns-repeated="2"><text:p>v.</text:p></table:table-cell>',
        cell('beacon'),
      ),
    ];
    expect(termsOf(previewOf(spreadsheet({ Termes: rows.join('') })))).toEqual([
      ['phare', 'beacon', ''],
    ]);
  });

  it('takes no more of cells and rows that stand without end than a sheet is looked at', () => {
    const many =
      '<table:table-cell table:number-columns-repeated="999999999"><text:p>a</text:p></table:table-cell>';
    const rows = `<table:table-row table:number-rows-repeated="999999999">${many}</table:table-row>`;
    const { reading } = previewOf(spreadsheet({ Termes: rows }));
    expect(reading).toMatchObject({ workbook: { sheets: [{ rows: 1 }] } });
    expect(reading).toHaveProperty('columns.length', 200);
  });

  it.each([
    ['a text of LibreOffice', spreadsheet({ Termes: row(cell('a'), cell('b')) }, 'text')],
    ['cut off', spreadsheet({ Termes: row(cell('a'), cell('b')) }).subarray(0, 200)],
    ['broken within', spreadsheet({ Termes: '<table:table-row>' })],
  ])('that is %s is told to be none', (_, bytes) => {
    expect(failureOf(bytes)).toEqual({ code: 'glossary-file-not-glossary' });
  });
});
