import type { Row } from './delimited-rows';
import type { Delimiter } from './find-delimiter';

/**
 * What the first lines of a text that Anki wrote say of the notes below.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export interface AnkiHead {
  /** Null where it names none of those known. */
  readonly delimiter: Delimiter | null;
  readonly isHtml: boolean;
  /** The names of the columns, and their line; null where they have none. */
  readonly names: { readonly line: number; readonly written: string } | null;
  /** Columns, from 0, that say which deck, kind or tags a note has. */
  readonly passedOver: ReadonlySet<number>;
}

const delimiters: ReadonlyMap<string, Delimiter> = new Map<string, Delimiter>([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

/** `#separator:tab`, `#deck column:2` */
const statement =
  /^#(?<key>separator|html|columns|(?:guid|notetype|deck|tags)(?<isColumn> column)?):(?<value>.*)$/;

/**
 * Reads the head of a text; null where Anki did not write it.
 *
 * @param text with line feeds between its lines
 */
export function readAnkiHead(text: string): AnkiHead | null {
  let delimiter: Delimiter | null = null;
  let isHtml: boolean | null = null;
  let names: AnkiHead['names'] = null;
  const passedOver = new Set<number>();
  for (const [at, line] of text.slice(0, LONGEST).split('\n').entries()) {
    const { key, value = '', isColumn } = statement.exec(line)?.groups ?? {};
    if (key === undefined) break;
    if (key === 'separator') delimiter = delimiters.get(value.trim().toLowerCase()) ?? null;
    else if (key === 'html') isHtml = value.trim() === 'true';
    else if (key === 'columns') names = { line: at + 1, written: value };
    else if (isColumn) passedOver.add(Number(value) - 1);
  }
  return isHtml === null ? null : { delimiter, isHtml, names, passedOver };
}

/** In UTF-16 units. */
const LONGEST = 4_000;

/** The rows of the notes, as text alone, with the names of their columns before them. */
export function rowsOfNotes(
  rows: readonly Row[],
  { isHtml, names, passedOver }: AnkiHead,
  delimiter: Delimiter,
): readonly Row[] {
  const named: readonly Row[] = names
    ? [{ line: names.line, cells: names.written.split(delimiter).map((name) => name.trim()) }]
    : [];
  return [...named, ...rows].map(({ line, cells }) => ({
    line,
    cells: cells
      .filter((_, column) => !passedOver.has(column))
      .map((cell) => (isHtml ? textOf(cell) : cell)),
  }));
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** The words of a cell in HTML. Anki writes few entities; others stay as they stand. */
const textOf = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (written: string, code?: string, name?: string) =>
      code === undefined ? (named.get(name ?? '') ?? written) : String.fromCodePoint(Number(code)),
    )
    .trim();
