import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import { outline, runsOf } from '@/lib/document/outline';

const item = (depth: number, isOrdered = false): Block => ({ kind: 'list-item', isOrdered, depth });
const cell = (row: number, column: number): Block => ({ kind: 'table-cell', row, column });
const named = (...blocks: readonly Block[]) => blocks.map((block, name) => ({ block, name }));

describe('an outline', () => {
  it('begins another table where rows are counted anew', () => {
    const parts = outline(named(cell(1, 1), cell(2, 1), cell(1, 1)));
    expect(parts.map((part) => (part.kind === 'table' ? part.rows.length : 0))).toEqual([2, 1]);
  });

  it('keeps a place for cells without text', () => {
    const [table] = outline(named(cell(1, 2), cell(2, 1), cell(2, 3)));
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map((each) => each?.name ?? null))).toEqual([
      [null, 0, null],
      [1, null, 2],
    ]);
  });

  it('puts inner lists into their items, and tells numbered ones apart', () => {
    const parts = outline(named(item(1), item(2, true), item(1), item(1, true)));
    expect(parts).toMatchObject([
      {
        isOrdered: false,
        items: [{ lists: [{ isOrdered: true, items: [{ paragraph: { name: 1 } }] }] }, {}],
      },
      { isOrdered: true, items: [{ paragraph: { name: 3 } }] },
    ]);
  });

  it('is of runs that hold all paragraphs in their order', () => {
    const all = named(item(1), item(3), cell(1, 1), { kind: 'paragraph' }, { kind: 'paragraph' });
    expect(runsOf(all).map((run) => run.map(({ name }) => name))).toEqual([[0, 1], [2], [3], [4]]);
  });
});
