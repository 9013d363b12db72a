import type { MemoryFileFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type { RecalledEnglish } from '@/lib/mt/translator';
import type { LeftOutUnit } from './collected-pairs';
import type { PairStore } from './kept-pairs';
import { createMemoryIndex, type MemoryIndex } from './memory-index';
import { largestMemoryFileBytes, readMemoryFile } from './read-memory-file';

/** A pair of a memory whose French is like a sentence. */
export interface SimilarPair {
  readonly memory: string;
  readonly french: string;
  readonly english: string;
  /** The share of words that agree, 0 to 1. */
  readonly likeness: number;
}

/** The pairs that have the words of a question. */
export interface FoundPairs {
  readonly total: number;
  readonly pairs: readonly {
    readonly memory: string;
    readonly french: string;
    readonly english: string;
  }[];
}

export interface AddedMemory {
  /** How many pairs it has. */
  readonly pairs: number;
  /** The first hundred units that gave no pair. */
  readonly leftOut: readonly LeftOutUnit[];
  readonly leftOutCount: number;
  /** Whether it is there at the next visit; the browser may have no room for it. */
  readonly isKept: boolean;
}

/** The translation memories of the reader, with their pairs; runs in a worker. Nothing of it rejects. */
export interface MemoryService {
  /** Makes these the memories that are asked, in this order. */
  open(ids: readonly string[]): Promise<void>;
  /** Reads a file and keeps its pairs. The memory comes last until `open` puts it elsewhere. */
  add(id: string, file: Blob): Promise<Result<AddedMemory, MemoryFileFailure>>;
  /** Forgets a memory and its pairs. */
  remove(id: string): Promise<void>;
  /** One answer a sentence, in order: of several memories the first that has it. */
  recall(sentences: readonly string[]): Promise<readonly (RecalledEnglish | null)[]>;
  /** The likest first; of equals that of the memory that comes first. */
  findSimilar(sentence: string): Promise<readonly SimilarPair[]>;
  findWords(words: string, language: 'fr' | 'en'): Promise<FoundPairs>;
}

/** Below it, a translator is quicker without: tools of the trade offer from 75 % on as a rule. */
export const LEAST_LIKENESS = 0.75;
export const MOST_SIMILAR = 3;
export const MOST_FOUND = 200;

export function createMemoryService(store: PairStore): MemoryService {
  let opened: readonly (readonly [id: string, index: MemoryIndex])[] = [];

  const openOne = async (id: string): Promise<readonly [string, MemoryIndex] | null> => {
    const known = opened.find(([other]) => other === id);
    if (known) return known;
    const pairs = await store.read(id);
    return pairs === null ? null : [id, createMemoryIndex(pairs)];
  };

  return {
    async open(ids) {
      const now: (readonly [string, MemoryIndex])[] = [];
      for (const id of ids) {
        const one = await openOne(id);
        if (one) now.push(one);
      }
      opened = now;
    },

    async add(id, file) {
      const bytes = await bytesOf(file);
      if (!bytes.ok) return bytes;
      const read = readMemoryFile(bytes.value);
      if (!read.ok) return read;
      const { pairs, leftOut, leftOutCount } = read.value;
      opened = [...opened.filter(([other]) => other !== id), [id, createMemoryIndex(pairs)]];
      const isKept = await store.write(id, pairs);
      return succeed({ pairs: pairs.french.length, leftOut, leftOutCount, isKept });
    },

    remove(id) {
      opened = opened.filter(([other]) => other !== id);
      return store.remove(id);
    },

    recall: (sentences) =>
      Promise.resolve(
        sentences.map((sentence) => {
          for (const [memory, index] of opened) {
            const text = index.findExact(sentence);
            if (text !== null) return { text, memory };
          }
          return null;
        }),
      ),

    findSimilar: (sentence) => Promise.resolve(similarIn(opened, sentence)),

    findWords(words, language) {
      const found = opened.map(([memory, index]) => {
        const { total, places } = index.findWords(words, language, MOST_FOUND);
        return { total, pairs: places.map((place) => ({ memory, ...index.pairAt(place) })) };
      });
      return Promise.resolve({
        total: found.reduce((sum, { total }) => sum + total, 0),
        pairs: found.flatMap(({ pairs }) => pairs).slice(0, MOST_FOUND),
      });
    },
  };
}

/** The pairs of several memories that are like a sentence, the likest first. */
export function similarIn(
  memories: readonly (readonly [id: string, index: MemoryIndex])[],
  sentence: string,
): readonly SimilarPair[] {
  return memories
    .flatMap(([memory, index]) =>
      index
        .findSimilar(sentence, LEAST_LIKENESS, MOST_SIMILAR)
        .map(({ place, likeness }) => ({ memory, likeness, ...index.pairAt(place) })),
    )
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_SIMILAR);
}

async function bytesOf(file: Blob): Promise<Result<Uint8Array, MemoryFileFailure>> {
  if (file.size > largestMemoryFileBytes) {
    return fail({ code: 'memory-file-too-large', limitBytes: largestMemoryFileBytes });
  }
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Browsers tell of a file that is gone, or may no longer be read, by errors of several kinds.
    return fail({ code: 'memory-file-unreadable' });
  }
}
