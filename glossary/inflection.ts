import type { PartOfSpeech } from './entry';

/** The forms that may stand in a text for one word of a term. */
export interface Paradigm {
  /** Equal for paradigms of the same forms. */
  readonly key: string;
  /** The word as it is in the term, as `foldWord` gives it; among the forms. */
  readonly base: string;
  /** As `foldWord` gives them. Some that do not exist may be among them. */
  forms(): ReadonlySet<string>;
}

/** What is known of a term besides its words. */
export interface TermKind {
  readonly partOfSpeech: PartOfSpeech;
  /** Whether its words stand only as they are written. */
  readonly isExact: boolean;
}

/**
 * How the words of a language inflect, from both ends, so that no form of a large glossary has to be
 * spelled out before a text has a word that may be one.
 */
export interface Inflection {
  /** Gives one paradigm for each word. */
  paradigmsOf(words: readonly string[], kind: TermKind): readonly Paradigm[];
  /** Lists the bases of all paradigms that have the form, and some others; all without accents. */
  basesOf(form: string): Iterable<string>;
  /** The spelling that stands for all spellings of a word, both as `foldWord` gives them. */
  levelSpelling(word: string): string;
}

export const unchanged = (word: string): Paradigm => ({
  key: `= ${word}`,
  base: word,
  forms: () => new Set([word]),
});
