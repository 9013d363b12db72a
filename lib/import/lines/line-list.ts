import type { Block } from '@/lib/document/block';
import type { DocumentLine } from '@/lib/document/compose-text';
import { joinLines } from './line-builder';

/**
 * Lines of a document in their order. A list item or a cell is one line, whatever its paragraphs: what
 * follows in it is joined to it.
 */
export interface LineList {
  add(line: DocumentLine | null): void;
  /** From here on, lines belong to another item or cell, even if its block is the same. */
  beginPart(): void;
  readonly lines: readonly DocumentLine[];
}

export function createLineList(): LineList {
  const lines: DocumentLine[] = [];
  let isNewPart = true;
  return {
    lines,
    beginPart() {
      isNewPart = true;
    },
    add(line) {
      if (line === null) return;
      const last = lines.at(-1);
      if (!isNewPart && last && isOnePart(last.block, line.block)) {
        lines[lines.length - 1] = joinLines(last, line);
      } else lines.push(line);
      isNewPart = false;
    },
  };
}

function isOnePart(a: Block, b: Block): boolean {
  if (a.kind === 'list-item') return b.kind === 'list-item' && a.depth === b.depth;
  if (a.kind !== 'table-cell' || b.kind !== 'table-cell') return false;
  return a.row === b.row && a.column === b.column;
}
