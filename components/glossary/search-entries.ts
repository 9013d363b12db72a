import type { Entry } from '@/glossary/entry';
import { foldWord, stripAccents } from '@/lib/text/tokenise';

/**
 * Prepares a search by parts of words, in any order, in the French and the English of an entry. Capitals and
 * accents do not count. An empty query finds all entries.
 *
 * @returns whether an entry is found
 */
export function searchFor(query: string): (entry: Entry) => boolean {
  const parts = level(query)
    .split(/\s+/)
    .filter((part) => part !== '');
  return (entry) => parts.every((part) => wordsOf(entry).includes(part));
}

/** An entry that is not edited stays the same object, and its words are worked out once. */
const knownWords = new WeakMap<Entry, string>();

function wordsOf(entry: Entry): string {
  const known = knownWords.get(entry);
  if (known !== undefined) return known;
  const { french, frenchVariants, english, englishVariants } = entry;
  const words = level([french, ...frenchVariants, english, ...englishVariants].join('\n'));
  knownWords.set(entry, words);
  return words;
}

const level = (text: string): string => stripAccents(foldWord(text)).trim();
