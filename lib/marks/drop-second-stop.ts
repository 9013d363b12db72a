import type { TextEdit } from './text-edits';

/** An abbreviation that ends in a stop, and one more; three are an ellipsis. */
const doubled = /(?<=(?<!\p{L})(?:[ap]\.m|etc|Inc|Ltd|Jr|Sr|U\.S|U\.K|U\.N|e\.g|i\.e)\.)\.(?!\.)/gu;

/** What is to be taken out where an abbreviation's stop ends the sentence too: `at 5:45 p.m..` has one too many. */
export const dropSecondStop = (english: string): readonly TextEdit[] =>
  Array.from(english.matchAll(doubled)).map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '',
  }));
