/** What one visit to a page measured. Times in ms since the page was asked for. */
export interface Sample {
  readonly firstSentenceMs: number;
  readonly wordsPerSecond: number;
}

/** English words: runs between white space. */
export const countWords = (texts: readonly string[]): number =>
  texts.join(' ').split(/\s+/).filter(Boolean).length;
