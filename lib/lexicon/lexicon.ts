import { lemmatise } from '@/glossary/french/lemmatise-french';
import { normaliseFrench } from '@/lib/text/normalise';

/** An English rendering of a French word or phrase in the corpus. */
export interface Rendering {
  readonly english: string;
  /** Of the places where the French came, 0 to 1. */
  readonly share: number;
}

export interface LexiconEntry {
  /** As the lexicon has it: in small letters, `œ` as `oe`. */
  readonly french: string;
  /** How often it came in the corpus with English that it alone was linked to. */
  readonly seen: number;
  /** At most five, the most frequent first. */
  readonly renderings: readonly Rendering[];
}

/** French forms with the English that a corpus has for them. */
export interface Lexicon {
  /** Null when the form is not there. Case, apostrophes and ligatures do not count; accents do. */
  find(form: string): LexiconEntry | null;
}

/** What was found for some French, and by which way. */
export interface LexiconFinding {
  /** `form`: as it was asked for; `lemma`: it is not there, but its lemma is. */
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

/** A form as the lexicon spells it: `L’Œuvre` → `l'oeuvre`. */
export const lexiconKey = (form: string): string =>
  normaliseFrench(form)
    .text.toLowerCase()
    .replace(/(?<=')\s+/g, '');

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:(?:les?|la|des?|du|une?|au|aux)\s+|(?:[cdjlmnst]|qu)['’])+(?=\S)/iu, '');
