import type { Entry } from '@/glossary/entry';
import { foldWord, stripAccents } from '@/lib/text/tokenise';

/**
 * Makes entries ready to be searched: by parts of words, in any order, in the French and the English
 * of an entry; capitals and accents do not count. No words find all.
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
