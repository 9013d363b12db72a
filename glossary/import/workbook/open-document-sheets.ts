import type { Archive } from '@/lib/import/archive/open-archive';
import { readXml, type XmlElement, type XmlListener } from '@/lib/import/read-xml';
import type { Row } from '../table/delimited-rows';
import { fillMerged, type MergedCell } from './fill-merged';
import { mostColumns, mostRows, type Sheet } from './sheet';

const contentPart = 'content.xml';

export const isSpreadsheetPart = (name: string): boolean => name === contentPart;

/**
 * Reads the texts of an OpenDocument spreadsheet, by sheet, in their order. Null where the archive is none,
 * or a broken one.
 *
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/
 */
export function readOpenDocumentSheets(archive: Archive): readonly Sheet[] | null {
  const content = archive.textOf(contentPart);
  if (content === null) return null;
  const listener = new SpreadsheetListener();
  const isBroken = readXml(content, listener) !== null;
  if (isBroken || !listener.isSpreadsheet) return null;
  return listener.sheets.map(({ name, rows, merged }) => ({
    name,
    rows: fillMerged(rows, merged),
  }));
}

/** What is written beside the words of a cell: comments, readings of Japanese, drawings. */
const passedOver: ReadonlySet<string> = new Set(['annotation', 'ruby-text', 'shapes', 'frame']);

class SpreadsheetListener implements XmlListener {
  readonly sheets: {
    readonly name: string;
    readonly rows: Row[];
    readonly merged: MergedCell[];
  }[] = [];
  isSpreadsheet = false;
  private readonly names: string[] = [];
  /** How many elements are open within one that is passed over, itself included. */
  private depthPassedOver = 0;
  /** The number of the row that is open, from 1, and how often it stands. */
  private line = 0;
  private rowCount = 1;
  private total = 0;
  private cells: string[] = [];
  private cellCount = 1;
  /** The lines of the cell that is open; null outside of cells. */
  private lines: string[] | null = null;

  open({ name, attributes }: XmlElement): void {
    this.names.push(name);
    if (this.depthPassedOver > 0 || passedOver.has(name)) {
      this.depthPassedOver += 1;
      return;
    }
    switch (name) {
      case 'spreadsheet':
        this.isSpreadsheet = true;
        break;
      case 'table':
        this.sheets.push({ name: attributes['table:name'] ?? '', rows: [], merged: [] });
        this.line = 0;
        break;
      case 'table-row':
        this.cells = [];
        this.rowCount = countOf(attributes['table:number-rows-repeated']);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.lines = [];
        this.cellCount = countOf(attributes['table:number-columns-repeated']);
        this.startMerged(countOf(attributes['table:number-rows-spanned']));
        break;
      case 'p':
        this.lines?.push('');
        break;
      case 's':
        this.say(' '.repeat(Math.min(countOf(attributes['text:c']), 100)));
        break;
      case 'tab':
        this.say(' ');
        break;
      case 'line-break':
        this.say('\n');
        break;
    }
  }

  hear(text: string): void {
    // Between paragraphs the file is only laid out.
    if (this.depthPassedOver === 0 && this.names.includes('p')) this.say(text);
  }

  close(): void {
    const name = this.names.pop();
    if (this.depthPassedOver > 0) {
      this.depthPassedOver -= 1;
      return;
    }
    if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row') this.closeRow();
  }

  private startMerged(rows: number): void {
    const first = this.line + 1;
    if (rows < 2) return;
    this.sheets.at(-1)?.merged.push({ column: this.cells.length, first, last: first + rows - 1 });
  }

  private say(text: string): void {
    const { lines } = this;
    if (lines && lines.length > 0) lines[lines.length - 1] += text;
  }

  private closeCell(): void {
    const words = (this.lines ?? []).join('\n').trim();
    this.lines = null;
    // A sheet is filled up with some thousand empty cells, as one that stands so often.
    const count = Math.min(this.cellCount, mostColumns - this.cells.length);
    for (let cell = 0; cell < count; cell += 1) this.cells.push(words);
  }

  private closeRow(): void {
    const line = this.line + 1;
    this.line += this.rowCount;
    const sheet = this.sheets.at(-1);
    const width = this.cells.findLastIndex((cell) => cell !== '') + 1;
    if (width === 0 || !sheet || this.total >= mostRows) return;
    // Rows that say the same make one entry.
    this.total += 1;
    sheet.rows.push({ line, cells: this.cells.slice(0, width) });
  }
}

/** How often an element stands; what is no number from 1 is once. */
function countOf(said: string | undefined): number {
  const count = Number(said ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
