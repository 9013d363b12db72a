import { englishInflection } from '@/glossary/english/inflect-english';
import { otherSpellings } from '@/glossary/english/other-spellings';
import { frenchInflection } from '@/glossary/french/inflect-french';
import { type Occurrence, TokenTrie } from '@/glossary/match/token-trie';
import { countryAdjectives } from '@/lib/names/country-adjectives';
import type { Entry } from '../entry';

/** How the glossary rates an English term of an entry, the most wanted first. */
export const targetRanks = ['preferred', 'admitted', 'forbidden'] as const;
export type TargetRank = (typeof targetRanks)[number];

/** An English term of an entry. */
export interface Target {
  readonly entryId: string;
  readonly rank: TargetRank;
}

/** The English side of a glossary, compiled for searching. */
export interface TargetMatcher {
  find(text: string): readonly Occurrence<Target>[];
  /** Says whether the entry has any English, wanted or forbidden. */
  knows(entryId: string): boolean;
  /** Says whether the entry has English that is wanted, and not only English that is forbidden. */
  wants(entryId: string): boolean;
}

/** These words are skipped, so that `lay down arms` is found in `laid down their arms`. */
const determiners = new Set('the a an their its his her our your my'.split(' '));

export function compileTargets(entries: readonly Entry[]): TargetMatcher {
  const english = new TokenTrie<Target>(englishInflection, determiners);
  const french = new TokenTrie<Target>(frenchInflection);
  const known = new Set<string>();
  const wanting = new Set<string>();
  for (const entry of entries) {
    // Other words may stand between those of French terms only.
    const kind = { ...entry, allowsWordsBetween: false };
    const add = (term: string, rank: TargetRank) => {
      if (term.trim() === '') return;
      english.add(term, { entryId: entry.id, rank }, kind);
      known.add(entry.id);
      if (rank !== 'forbidden') wanting.add(entry.id);
    };
    if (entry.isKeptInFrench) {
      for (const spelling of [entry.french, ...entry.frenchVariants]) {
        french.add(spelling, { entryId: entry.id, rank: 'preferred' }, kind);
      }
      known.add(entry.id);
      wanting.add(entry.id);
    } else {
      add(entry.english, 'preferred');
    }
    for (const variant of entry.englishVariants) add(variant, 'admitted');
    if (!entry.isExact && !entry.isKeptInFrench) {
      for (const spelling of otherSpellings(entry.english.trim())) {
        if (!entry.forbiddenEnglish.includes(spelling)) add(spelling, 'admitted');
      }
      // `the Azerbaijani campaign` of *la campagne de l’Azerbaïdjan*
      for (const adjective of countryAdjectives(entry.french)) add(adjective, 'admitted');
    }
    for (const wrong of entry.forbiddenEnglish) add(wrong, 'forbidden');
  }
  const tries = [english, french];
  return {
    find: (text) => tries.flatMap((trie) => trie.find(text)),
    knows: (entryId) => known.has(entryId),
    wants: (entryId) => wanting.has(entryId),
  };
}
