import type { Entry } from './entry';
import { inflectEnglish } from './inflect-english';
import { type Occurrence, TokenTrie } from './token-trie';

/** An English term of an entry. */
export interface Target {
  readonly entryId: string;
  readonly isPreferred: boolean;
}

/** The English side of a glossary made ready to be looked for. */
export interface TargetMatcher {
  find(text: string): readonly Occurrence<Target>[];
  /** Whether the entry has any English to look for. */
  knows(entryId: string): boolean;
}

/** Passed over, so that `lay down arms` is found in `laid down their arms`. */
const determiners = new Set('the a an their its his her our your my'.split(' '));

export function compileTargets(entries: readonly Entry[]): TargetMatcher {
  const trie = new TokenTrie<Target>(inflectEnglish, determiners);
  const known = new Set<string>();
  for (const { id, english, englishVariants } of entries) {
    trie.add(english, { entryId: id, isPreferred: true });
    for (const variant of englishVariants) trie.add(variant, { entryId: id, isPreferred: false });
    if ([english, ...englishVariants].some((term) => term.trim() !== '')) known.add(id);
  }
  return { find: (text) => trie.find(text), knows: (entryId) => known.has(entryId) };
}
