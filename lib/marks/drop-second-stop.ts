import type { TextEdit } from './text-edits';

/**
 * A stop after what has one: an abbreviation that ends in it, a quotation that has its own within, a mark that closes
 * and is followed by two. Three are an ellipsis.
 */
const doubled =
  /(?<=(?<!\p{L})(?:[ap]\.m|etc|Inc|Ltd|Jr|Sr|U\.S|U\.K|U\.N|e\.g|i\.e)\.)\.(?!\.)|(?<=[.!?…][”’"]{1,2})\.+(?!\S)|(?<=[”’")]\.)\.(?!\.)/gu;

/** What is to be taken out where a stop is said twice: `at 5:45 p.m..`, `“Never!”.` */
export const dropSecondStop = (english: string): readonly TextEdit[] =>
  Array.from(english.matchAll(doubled)).map(({ 0: stops, index }) => ({
    start: index,
    end: index + stops.length,
    text: '',
  }));
