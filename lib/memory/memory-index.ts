import { findSimilar, type Similar } from './find-similar';
import { type Concordance, findWords } from './find-words';
import { type MemoryPair, type MemoryPairs, sameSentenceKey } from './memory-pairs';
import { SideIndex } from './side-index';

/** One translation memory, made ready to be asked. */
export interface MemoryIndex {
  readonly size: number;
  pairAt(place: number): MemoryPair;
  /** The English of the very sentence; of several the last. Null where the memory has it not. */
  findExact(french: string): string | null;
  /** As `findSimilar` says. */
  findSimilar(french: string, least: number, most: number): readonly Similar[];
  /** As `findWords` says, in either language. The English is made ready when it is first asked for. */
  findWords(words: string, language: 'fr' | 'en', most: number): Concordance;
}

/** Makes a memory ready: some two seconds for 200,000 pairs, so that it belongs in a worker. */
export function createMemoryIndex({ french, english }: MemoryPairs): MemoryIndex {
  const places = new Map(french.map((text, place) => [sameSentenceKey(text), place]));
  const frenchSide = new SideIndex(french);
  let englishSide: SideIndex | null = null;
  return {
    size: french.length,
    pairAt: (place) => ({ french: french[place] ?? '', english: english[place] ?? '' }),
    findExact(text) {
      const place = places.get(sameSentenceKey(text));
      return place === undefined ? null : (english[place] ?? null);
    },
    findSimilar: (text, least, most) => findSimilar(frenchSide, text, least, most),
    findWords(words, language, most) {
      if (language === 'fr') return findWords(frenchSide, words, most);
      englishSide ??= new SideIndex(english);
      return findWords(englishSide, words, most);
    },
  };
}
