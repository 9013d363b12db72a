import { readXml, type XmlElement, type XmlListener } from '@/lib/import/read-xml';
import type { Row } from '../table/delimited-rows';
import { fillMerged, type MergedCell } from './fill-merged';
import { mostColumns } from './sheet';

/** Reads the texts that sheets refer to by their number. */
export function readSharedStrings(part: string): readonly string[] {
  const listener = new StringListener();
  if (part !== '') readXml(part, listener);
  return listener.strings;
}

/**
 * Reads the rows of a sheet that have words, in their order. Null where the sheet is broken.
 *
 * @param most rows that are read
 */
export function readSheet(
  part: string,
  shared: readonly string[],
  most: number,
): readonly Row[] | null {
  const listener = new SheetListener(shared, most);
  return readXml(part, listener) === null ? fillMerged(listener.rows, listener.merged) : null;
}

/** What Excel writes for a character that XML cannot hold: `_x000D_`. */
const unescapeCell = (text: string): string =>
  text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/g, '\n')
    .trim();

/** Hears the text of the elements `t`, but not that of readings given for Japanese (`rPh`). */
class StringListener implements XmlListener {
  readonly strings: string[] = [];
  private readonly path: string[] = [];
  private text = '';

  open({ name }: XmlElement): void {
    this.path.push(name);
    if (name === 'si') this.text = '';
  }

  hear(text: string): void {
    if (this.path.at(-1) === 't' && !this.path.includes('rPh')) this.text += text;
  }

  close(): void {
    if (this.path.pop() === 'si') this.strings.push(unescapeCell(this.text));
  }
}

class SheetListener implements XmlListener {
  readonly rows: Row[] = [];
  readonly merged: MergedCell[] = [];
  private readonly names: string[] = [];
  private cells: string[] = [];
  private line = 0;
  private column = 0;
  private kind = '';
  private text = '';

  constructor(
    private readonly shared: readonly string[],
    private readonly most: number,
  ) {}

  open({ name, attributes }: XmlElement): void {
    this.names.push(name);
    if (name === 'row') {
      // A row without a number follows the one before.
      this.line = Number(attributes.r ?? this.line + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
      this.kind = attributes.t ?? 'n';
      this.text = '';
    } else if (name === 'mergeCell') {
      const merged = mergedCellOf(attributes.ref ?? '');
      if (merged) this.merged.push(merged);
    }
  }

  hear(text: string): void {
    const name = this.names.at(-1);
    if ((name === 'v' || name === 't') && !this.names.includes('rPh')) this.text += text;
  }

  close(): void {
    const name = this.names.pop();
    if (name === 'c') this.closeCell();
    else if (
      name === 'row' &&
      this.rows.length < this.most &&
      this.cells.some((cell) => cell !== '')
    ) {
      this.rows.push({ line: this.line, cells: this.cells });
    }
  }

  private closeCell(): void {
    if (this.column < 0 || this.column >= mostColumns) return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.valueOf();
  }

  private valueOf(): string {
    switch (this.kind) {
      case 's':
        return this.shared[Number(this.text)] ?? '';
      case 'b':
        return this.text === '1' ? 'yes' : 'no';
      // `#N/A` is no word.
      case 'e':
        return '';
      default:
        return unescapeCell(this.text);
    }
  }
}

/** What is said by `A2:A4`; null where only one row has it. */
function mergedCellOf(area: string): MergedCell | null {
  const { column = '', first, last } = area.match(areaOfCells)?.groups ?? {};
  const merged = { column: columnOf(column), first: Number(first), last: Number(last) };
  return merged.last > merged.first ? merged : null;
}

const areaOfCells = /^(?<column>[A-Z]{1,3})(?<first>\d+):[A-Z]{1,3}(?<last>\d+)$/;

/** The place of a cell by its name, from 0: 27 for `AB7`. */
function columnOf(name: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(name)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}
