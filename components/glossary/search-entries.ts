import type { Entry } from '@/glossary/entry';
import { foldWord, stripAccents } from '@/lib/text/tokenise';

/**
 * Prepares entries for a search by parts of words, in any order, in the French and the English of an entry.
 * Capitals and accents do not count. An empty query finds all entries.
 */
export function searchEntries(entries: readonly Entry[]): (query: string) => readonly Entry[] {
  const indexed = entries.map((entry) => ({
    entry,
    words: level(
      [entry.french, ...entry.frenchVariants, entry.english, ...entry.englishVariants].join('\n'),
    ),
  }));
  return (query) => {
    const parts = level(query).split(/\s+/);
    return indexed
      .filter(({ words }) => parts.every((part) => words.includes(part)))
      .map(({ entry }) => entry);
  };
}

const level = (text: string): string => stripAccents(foldWord(text)).trim();
