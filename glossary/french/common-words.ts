import { foldWord } from '@/lib/text/tokenise';
import list from './words/common-words.json';

/** Null until a word is first asked for: most texts and glossaries ask for none. */
let words: ReadonlySet<string> | null = null;

/**
 * Whether a word in small letters is a frequent one of French, or an old acquaintance of one that is also a
 * name (`orange`, `croix`). The list has the 7,500 forms that came most often in 46 million letters of news.
 *
 * @param word as `foldWord` gives it
 */
export function isCommonWord(word: string): boolean {
  words ??= new Set(list.words.split(' ').map(foldWord));
  return words.has(word);
}
