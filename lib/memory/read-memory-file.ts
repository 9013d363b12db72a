import type { MemoryFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { decodeText } from '@/lib/import/decode-text';
import { readXml, type XmlElement, type XmlListener } from '@/lib/import/read-xml';
import { CollectedPairs, type LeftOutUnit } from './collected-pairs';
import type { MemoryPairs } from './memory-pairs';
import { TmxListener } from './tmx-listener';
import { XliffListener } from './xliff-listener';

/** 200,000 pairs of sentences take some 80 MB. */
export const largestMemoryFileBytes = 300_000_000;

export interface MemoryFile {
  /** In the order of the file, each different pair once; never empty. */
  readonly pairs: MemoryPairs;
  /** The first hundred units that gave no pair. */
  readonly leftOut: readonly LeftOutUnit[];
  /** All units that gave no pair. */
  readonly leftOutCount: number;
}

/**
 * Reads a translation memory of another tool: TMX, or XLIFF 1.2 or 2.x, in any encoding that its bytes
 * tell or declare. The text of sentences is taken as text, whatever markup is spelled in it.
 */
export function readMemoryFile(bytes: Uint8Array): Result<MemoryFile, MemoryFileFailure> {
  if (bytes.length > largestMemoryFileBytes) {
    return fail({ code: 'memory-file-too-large', limitBytes: largestMemoryFileBytes });
  }
  const { text } = decodeText(bytes);
  // Other tools' own files are databases, and a spreadsheet is an archive.
  if (text.includes('\0') || !text.trimStart().startsWith('<')) {
    return fail({ code: 'memory-file-unknown', root: null });
  }
  const collected = new CollectedPairs();
  const listener = new MemoryListener(collected);
  const mistake = readXml(text, listener);
  const { root } = listener;
  if (root !== null && listenerOf(root, collected) === null) {
    return fail({ code: 'memory-file-unknown', root });
  }
  if (mistake) return fail({ code: 'memory-file-malformed', ...mistake });
  const { pairs, leftOut, leftOutCount } = collected;
  return pairs.french.length === 0
    ? fail({ code: 'memory-file-without-pairs', units: leftOutCount })
    : succeed({ pairs, leftOut, leftOutCount });
}

const listenerOf = (root: string, collected: CollectedPairs): XmlListener | null => {
  if (root === 'tmx') return new TmxListener(collected);
  return root === 'xliff' ? new XliffListener(collected) : null;
};

/** Passes a file on to the listener that its outermost element asks for. */
class MemoryListener implements XmlListener {
  root: string | null = null;
  private inner: XmlListener | null = null;

  constructor(private readonly collected: CollectedPairs) {}

  open(element: XmlElement): void {
    if (this.root === null) {
      this.root = element.name;
      this.inner = listenerOf(element.name, this.collected);
    }
    this.inner?.open(element);
  }

  hear(text: string): void {
    this.inner?.hear(text);
  }

  close(): void {
    this.inner?.close();
  }
}
