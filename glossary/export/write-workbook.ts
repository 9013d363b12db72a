import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '@/lib/export/xml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that a cell of Excel holds. */
const LONGEST_CELL = 32_767;

/**
 * Writes a workbook of one sheet (ECMA-376), whose first row stays in view. All cells are texts, so that none
 * is computed. It is written here because the libraries for it bring a whole spreadsheet along.
 */
export function writeWorkbook(sheetName: string, rows: readonly (readonly string[])[]): Uint8Array {
  const files = {
    '[Content_Types].xml': [
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
      '</Types>',
    ],
    '_rels/.rels': [
      `<Relationships xmlns="${packageRelations}">`,
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
      '</Relationships>',
    ],
    'xl/workbook.xml': [
      `<workbook xmlns="${main}" xmlns:r="${relations}">`,
      `<sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets>`,
      '</workbook>',
    ],
    'xl/_rels/workbook.xml.rels': [
      `<Relationships xmlns="${packageRelations}">`,
      `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>`,
      '</Relationships>',
    ],
    'xl/worksheets/sheet1.xml': [
      `<worksheet xmlns="${main}">`,
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
      '<sheetData>',
      ...rows.map((cells, index) => row(cells, index + 1)),
      '</sheetData>',
      '</worksheet>',
    ],
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, lines]) => [name, strToU8(declaration + lines.join(''))]),
    ),
    // A glossary that says the same is the same file, whenever it is written.
    { mtime: new Date(2000, 0, 1) },
  );
}

const row = (cells: readonly string[], number: number): string =>
  `<row r="${number}">${cells
    .map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${columnName(column)}${number}" t="inlineStr"><is><t xml:space="preserve">${content(cell)}</t></is></c>`,
    )
    .join('')}</row>`;

/** `_x0041_` would be read as the character that it names. */
const content = (cell: string): string =>
  escapeXml(cell.slice(0, LONGEST_CELL).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));

/** `A` for 0, `Z` for 25, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
