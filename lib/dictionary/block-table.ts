import { inflateSync } from 'fflate';
import { keepLatest } from '@/lib/base/keep-latest';

/**
 * A sorted table of lines in compressed blocks. Only its index is unpacked when it is opened, and only one
 * block for a word. `training/words/block_table.py` writes it, and describes the format.
 */
export interface BlockTable {
  /** Finds the lines of a key, without the key; none where the table lacks it. Throws on altered bytes. */
  find(key: string): readonly string[];
}

interface Block {
  readonly firstKey: string;
  readonly start: number;
  readonly end: number;
}

/** A reader steps through neighbouring words, whose blocks differ, and comes back to them. */
const REMEMBERED = 8;

/** Opens a table; null when the bytes are none. */
export function openBlockTable(bytes: Uint8Array): BlockTable | null {
  if (bytes.length < 4) return null;
  const indexEnd = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (indexEnd > bytes.length) return null;
  const blocks = openIndex(bytes.subarray(4, indexEnd), indexEnd);
  if (blocks === null || blocks.at(-1)?.end !== bytes.length) return null;
  const remembered = new Map<Block, string>();
  const textOf = (block: Block): string => {
    const text = remembered.get(block) ?? inflate(bytes.subarray(block.start, block.end));
    keepLatest(remembered, block, text, REMEMBERED);
    return text;
  };
  return {
    find(key) {
      const block = lastBefore(blocks, key);
      return block === null ? [] : linesOf(textOf(block), key);
    },
  };
}

function openIndex(packed: Uint8Array, indexEnd: number): readonly Block[] | null {
  try {
    return readIndex(inflate(packed), indexEnd);
  } catch {
    return null;
  }
}

function readIndex(index: string, indexEnd: number): readonly Block[] | null {
  let start = indexEnd;
  const blocks: Block[] = [];
  for (const line of index.split('\n')) {
    const [firstKey, size] = line.split('\t');
    if (firstKey === undefined || size === undefined || !/^\d{1,9}$/.test(size)) return null;
    blocks.push({ firstKey, start, end: start + Number(size) });
    start += Number(size);
  }
  return blocks;
}

/** Finds the last block whose first key is not after `key`; null when all are. */
function lastBefore(blocks: readonly Block[], key: string): Block | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.firstKey ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1] ?? null;
}

function linesOf(text: string, key: string): readonly string[] {
  const found: string[] = [];
  const start = `${key}\t`;
  let at = text.startsWith(start) ? 0 : text.indexOf(`\n${start}`) + 1;
  if (at === 0 && !text.startsWith(start)) return found;
  while (text.startsWith(start, at)) {
    const end = text.indexOf('\n', at);
    found.push(text.slice(at + start.length, end === -1 ? text.length : end));
    if (end === -1) break;
    at = end + 1;
  }
  return found;
}

/**
 * A block takes a quarter of a millisecond. The browser's own streams take four times that, and tens of
 * milliseconds where they wait for their thread.
 */
const inflate = (packed: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(packed));
