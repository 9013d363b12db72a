import type { Block } from './block';

/** What has a block: a paragraph of an article, of an export, of an import. */
interface HasBlock {
  readonly block: Block;
}

/** Paragraphs put together as formats with structure write them. */
export type Part<Paragraph extends HasBlock> =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | ListPart<Paragraph>
  | TablePart<Paragraph>;

export interface ListPart<Paragraph extends HasBlock> {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem<Paragraph>[];
}

interface ListItem<Paragraph extends HasBlock> {
  readonly paragraph: Paragraph;
  /** Lists within this item. */
  readonly lists: readonly ListPart<Paragraph>[];
}

export interface TablePart<Paragraph extends HasBlock> {
  readonly kind: 'table';
  /** Each row has a place for each column; null stands for a cell without text. */
  readonly rows: readonly (readonly (Paragraph | null)[])[];
}

/** Puts items that follow each other into lists, and cells into rows of tables. */
export function outline<Paragraph extends HasBlock>(
  paragraphs: readonly Paragraph[],
): readonly Part<Paragraph>[] {
  const parts: Part<Paragraph>[] = [];
  for (const run of runsOf(paragraphs)) {
    const [first] = run;
    if (first?.block.kind === 'list-item') parts.push(...listsOf(run));
    else if (first?.block.kind === 'table-cell') parts.push({ kind: 'table', rows: rowsOf(run) });
    else for (const paragraph of run) parts.push({ kind: 'paragraph', paragraph });
  }
  return parts;
}

/**
 * Paragraphs that belong together, whole and in their order: the items of lists that follow each other, the
 * cells of a table, or one paragraph of another kind.
 */
export function runsOf<Paragraph extends HasBlock>(
  paragraphs: readonly Paragraph[],
): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goOn(last.block, paragraph.block)) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

/** Rows count from 1 in each table, so that a lower number begins another one. */
function goOn(last: Block, next: Block): boolean {
  if (last.kind === 'list-item') return next.kind === 'list-item';
  return last.kind === 'table-cell' && next.kind === 'table-cell' && next.row >= last.row;
}

function listsOf<Paragraph extends HasBlock>(
  items: readonly Paragraph[],
): readonly ListPart<Paragraph>[] {
  const outermost = Math.min(...items.map(depthOf));
  const lists: { kind: 'list'; isOrdered: boolean; items: ListItem<Paragraph>[] }[] = [];
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

const depthOf = ({ block }: HasBlock): number => (block.kind === 'list-item' ? block.depth : 1);

/** Wider rows are malice, and their cells stand side by side as they come. */
const MOST_COLUMNS = 200;

function rowsOf<Paragraph extends HasBlock>(
  cells: readonly Paragraph[],
): readonly (readonly (Paragraph | null)[])[] {
  const rows: { readonly row: number; readonly cells: (Paragraph | null)[] }[] = [];
  for (const cell of cells) {
    const { row, column } = placeOf(cell);
    let last = rows.at(-1);
    if (last?.row !== row) {
      last = { row, cells: [] };
      rows.push(last);
    }
    while (last.cells.length < Math.min(column, MOST_COLUMNS) - 1) last.cells.push(null);
    last.cells.push(cell);
  }
  const width = Math.max(...rows.map((row) => row.cells.length));
  return rows.map((row) => [...row.cells, ...Array<null>(width - row.cells.length).fill(null)]);
}

const placeOf = ({ block }: HasBlock) =>
  block.kind === 'table-cell' ? block : { row: 1, column: 1 };
