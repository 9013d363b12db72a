/** Sentences with their English, side by side: each French has the English at the same place. */
export interface MemoryPairs {
  readonly french: readonly string[];
  readonly english: readonly string[];
}

/** One sentence and its English. */
export interface MemoryPair {
  readonly french: string;
  readonly english: string;
}

/**
 * Folds a sentence for the question whether two are the same: what typography and encodings write
 * differently (apostrophes, kinds of space, composed accents) does not count, case and marks do.
 */
export const sameSentenceKey = (text: string): string =>
  text.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
