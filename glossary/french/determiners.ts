import words from './words/determiners.json';

const determiners: ReadonlySet<string> = new Set([
  ...words.definiteArticles,
  ...words.indefiniteArticles,
  ...words.contractions,
  ...words.partitives,
  ...words.demonstratives,
  ...words.possessives,
  ...words.quantifiers,
  ...words.interrogatives,
]);
const pronouns: ReadonlySet<string> = new Set(words.alsoPronouns);
const singular: ReadonlySet<string> = new Set(words.ofOneThing);
const beforeObjects: ReadonlySet<string> = new Set(words.beforeObjects);

/**
 * Says whether a noun or its adjective follows: after `les`, `leurs`, `aucune`, and `du` and `d'` with the
 * preposition that they hold. Numbers are not among them.
 *
 * @param word as `foldWord` gives it, here and below
 */
export const isDeterminer = (word: string): boolean => determiners.has(word);

/** Says whether the word is a pronoun before a verb as well: `la force`, `il la force`. */
export const isDeterminerOrPronoun = (word: string): boolean => pronouns.has(word);

/** Says whether the word marks a singular, so that an s at the end of the noun is no plural: `le pays`. */
export const isSingularDeterminer = (word: string): boolean => singular.has(word);

/** Says whether the word stands after a finite verb, before its object, and never after a noun. */
export const isDeterminerOfObject = (word: string): boolean => beforeObjects.has(word);
