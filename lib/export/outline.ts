import type { ExportParagraph } from './export-document';

/** A part of a document, as formats with structure write it. */
export type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: ExportParagraph }
  | ListPart
  | { readonly kind: 'table'; readonly rows: readonly (readonly ExportParagraph[])[] };

export interface ListPart {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly paragraph: ExportParagraph;
  /** Lists within this item. */
  readonly lists: readonly ListPart[];
}

/** Groups consecutive items into lists, and cells into rows of tables. */
export function outline(paragraphs: readonly ExportParagraph[]): readonly Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < paragraphs.length; ) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    const { kind } = paragraph.block;
    const run = kind === 'list-item' || kind === 'table-cell' ? runOf(kind, paragraphs, index) : [];
    if (kind === 'list-item') parts.push(...listsOf(run));
    else if (kind === 'table-cell') parts.push({ kind: 'table', rows: rowsOf(run) });
    else parts.push({ kind: 'paragraph', paragraph });
    index += Math.max(1, run.length);
  }
  return parts;
}

function runOf(
  kind: ExportParagraph['block']['kind'],
  paragraphs: readonly ExportParagraph[],
  from: number,
): readonly ExportParagraph[] {
  const rest = paragraphs.slice(from);
  const end = rest.findIndex(({ block }) => block.kind !== kind);
  return end === -1 ? rest : rest.slice(0, end);
}

function listsOf(items: readonly ExportParagraph[]): readonly ListPart[] {
  const outermost = Math.min(...items.map(depthOf));
  const lists: { kind: 'list'; isOrdered: boolean; items: ListItem[] }[] = [];
  for (let index = 0; index < items.length; ) {
    const paragraph = items[index];
    if (paragraph === undefined) break;
    const rest = items.slice(index + 1);
    const next = rest.findIndex((item) => depthOf(item) <= outermost);
    const inner = next === -1 ? rest : rest.slice(0, next);
    const isOrdered = paragraph.block.kind === 'list-item' && paragraph.block.isOrdered;
    const list = lists.at(-1);
    const item = { paragraph, lists: inner.length === 0 ? [] : listsOf(inner) };
    if (list?.isOrdered === isOrdered) list.items.push(item);
    else lists.push({ kind: 'list', isOrdered, items: [item] });
    index += 1 + inner.length;
  }
  return lists;
}

const depthOf = ({ block }: ExportParagraph): number =>
  block.kind === 'list-item' ? block.depth : 1;

function rowsOf(cells: readonly ExportParagraph[]): readonly (readonly ExportParagraph[])[] {
  const rows: { row: number; cells: ExportParagraph[] }[] = [];
  for (const cell of cells) {
    const row = cell.block.kind === 'table-cell' ? cell.block.row : 1;
    const last = rows.at(-1);
    if (last?.row === row) last.cells.push(cell);
    else rows.push({ row, cells: [cell] });
  }
  return rows.map((row) => row.cells);
}
