import { findLine, isInOrder } from './sorted-table';

/** The English words of a list: forms, not lemmas, with names among them. */
export interface EnglishWords {
  /**
   * Says whether the list has a word.
   *
   * @param word in lower case
   */
  has(word: string): boolean;
}

/**
 * Opens a word list over its table: one word in each line, in order of UTF-16 units. Words are found by
 * binary search, so that opening a list of 135,000 costs nothing. Null when the table is not like this at
 * its ends, or in some places between.
 */
export function parseEnglishWords(table: string): EnglishWords | null {
  const wordOf = (line: string) => (/^\p{L}+$/u.test(line) ? line : null);
  if (!isInOrder(table, wordOf)) return null;
  return { has: (word) => findLine(table, word, (line) => line) !== null };
}
