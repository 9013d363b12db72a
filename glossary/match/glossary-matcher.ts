import { frenchInflection, isInflected, verbPosition } from '@/glossary/french/inflect-french';
import { foldWord } from '@/lib/text/tokenise';
import type { Entry } from '../entry';
import { readUnits } from './text-units';
import { type Occurrence, TokenTrie } from './token-trie';

/** A French spelling of an entry. */
export interface Spelling {
  readonly entry: Entry;
  /** The spelling as the entry has it. */
  readonly text: string;
  readonly isName: boolean;
  /** The rank of the entry in the glossary: of two entries, the lower rank comes first. */
  readonly rank: number;
  /** The outline of its words; null until a text first has them. */
  outline: Outline | null;
}

/** A spelling's words, as `readUnits` gives them, folded. */
export interface Outline {
  readonly words: readonly string[];
  /** Whether it starts with a verb. */
  readonly isVerbal: boolean;
  /** The places of words that agree in number with the word before: `militaire` in `opération militaire`. */
  readonly agreeing: readonly number[];
}

/** A glossary compiled for searching. It is kept as long as the entries stay the same. */
export interface GlossaryMatcher {
  find(text: string): readonly Occurrence<Spelling>[];
}

/** A matcher that is still being filled. */
export class MatcherBuilder implements GlossaryMatcher {
  private readonly trie = new TokenTrie<Spelling>(frenchInflection);
  private rank = 0;

  add(entry: Entry): void {
    for (const text of [entry.french, ...entry.frenchVariants]) {
      const isName = /^\P{L}*\p{Lu}/u.test(text);
      this.trie.add(text, { entry, text, isName, rank: this.rank, outline: null }, entry);
    }
    this.rank += 1;
  }

  find(text: string): readonly Occurrence<Spelling>[] {
    return this.trie.find(text);
  }
}

/** Compiles a glossary at once. A large one is compiled by `compileInSlices`. */
export function compileGlossary(entries: readonly Entry[]): GlossaryMatcher {
  const matcher = new MatcherBuilder();
  for (const entry of entries) matcher.add(entry);
  return matcher;
}

export function outlineOf(spelling: Spelling): Outline {
  spelling.outline ??= outline(spelling);
  return spelling.outline;
}

function outline({ text, entry }: Spelling): Outline {
  const units = readUnits(text);
  const words = units.map((unit) => foldWord(unit.text));
  const isVerbal = !entry.isExact && verbPosition(words, entry) !== null;
  const agreeing: number[] = [];
  if (!isVerbal && !entry.isExact) {
    for (const [position, { isTied }] of units.entries()) {
      // Only one part of a compound may be plural: `contre-attaques`.
      const isPair = position > 0 && !isTied && units[position + 1]?.isTied !== true;
      const before = units[position - 1];
      if (!isPair || before === undefined || before.isTied) continue;
      const both = [words[position - 1] ?? '', words[position] ?? ''];
      if (both.every(isInflected)) agreeing.push(position);
    }
  }
  return { words, isVerbal, agreeing };
}
