import type { MemoryFileFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { AddedMemory, FoundPairs, SimilarPair } from '@/lib/memory/memory-service';

/** A translation memory that the reader brought in. */
export interface Memory {
  readonly id: string;
  /** As the reader calls it; at first the name of its file. */
  readonly name: string;
  /** How many pairs it has. */
  readonly pairs: number;
}

export interface MemoriesState {
  /** In order of precedence: of two that have the same sentence, the earlier is taken. */
  readonly memories: readonly Memory[];
  /** Sentences that the reader wrote, in any article. They are a memory too, before all others. */
  readonly editCount: number;
}

export interface MemoriesActions {
  /** Reads a file as a memory, last in the order, and keeps it. */
  addMemory(name: string, file: Blob): Promise<Result<AddedMemory, MemoryFileFailure>>;
  renameMemory(id: string, name: string): void;
  /** Moves a memory one place earlier (-1) or later (1). */
  moveMemory(id: string, by: -1 | 1): void;
  /** Forgets a memory for good. */
  removeMemory(id: string): void;
  /** Pairs whose French is like a sentence, the likest first. */
  findSimilar(french: string): Promise<readonly SimilarPair[]>;
  /** Pairs that have all of these words in one language. */
  findWords(words: string, language: 'fr' | 'en'): Promise<FoundPairs>;
}

/** The id that the reader's own edits go by among the memories. */
export const editsMemoryId = 'edits';
