import { lemmatise } from '@/glossary/french/lemmatise-french';
import { normaliseFrench } from '@/lib/text/normalise';

/** An English rendering of a French word or phrase in the corpus. */
export interface Rendering {
  readonly english: string;
  /** The share of the places of the French, 0 to 1. */
  readonly share: number;
}

export interface LexiconEntry {
  /** The French as the lexicon has it: in lower case, with `oe` for `œ`. */
  readonly french: string;
  /** How often the corpus has it with English that is linked to it alone. */
  readonly seen: number;
  /** At most five, the most frequent first. */
  readonly renderings: readonly Rendering[];
}

/** French forms, each with its English in a corpus. */
export interface Lexicon {
  /** Finds a form; null when it is not there. Case, apostrophes and ligatures do not count; accents do. */
  find(form: string): LexiconEntry | null;
}

/** What was found for some French, and how. */
export interface LexiconFinding {
  /** `form`: the words as asked for; `lemma`: their lemma, because the words are not there. */
  readonly by: 'form' | 'lemma';
  readonly entry: LexiconEntry;
}

/**
 * Looks up words as they stand in a text, then without an article or an elided word before them
 * (`l’Azerbaïdjan`), then by their lemma (`déposaient les armes`). Null when none of these is there.
 */
export function lookUp(lexicon: Lexicon, phrase: string): LexiconFinding | null {
  const entry = lexicon.find(phrase) ?? lexicon.find(withoutArticle(phrase));
  if (entry) return { by: 'form', entry };
  const lemma = lexicon.find(lemmatise(phrase, (form) => lexicon.find(form) !== null));
  return lemma && { by: 'lemma', entry: lemma };
}

/** Spells a form as the lexicon does: `L’Œuvre` → `l'oeuvre`. */
export const lexiconKey = (form: string): string =>
  normaliseFrench(form)
    .text.toLowerCase()
    .replace(/(?<=')\s+/g, '');

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:(?:les?|la|des?|du|une?|au|aux)\s+|(?:[cdjlmnst]|qu)['’])+(?=\S)/iu, '');
