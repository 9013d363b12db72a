import words from './words/auxiliaries.json';

const formsOfBe: ReadonlySet<string> = new Set(words.être);
const formsOfHave: ReadonlySet<string> = new Set(words.avoir);

/**
 * Says whether a word is a form of `être`, in any mood and tense.
 *
 * @param word as `foldWord` gives it, here and below
 */
export const isFormOfBe = (word: string): boolean => formsOfBe.has(word);

/** Says whether a past participle may follow, as after a form of `être` or `avoir`. */
export const isAuxiliaryForm = (word: string): boolean =>
  formsOfBe.has(word) || formsOfHave.has(word);
