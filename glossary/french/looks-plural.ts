import { sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/**
 * Says whether the words of a text are a term in the plural: the first word ends as plurals do, and the
 * lemma's does not (`régions séparatistes`, `chefs d'État`, `journaux`).
 *
 * @param form the words as they stand in the text
 * @param lemma the term, in the singular
 */
export function looksPlural(form: string, lemma: string): boolean {
  const word = firstWord(form);
  const singular = firstWord(lemma);
  return word !== singular && /[sx]$/.test(word) && !hasOneNumber(lemma);
}

/** Says whether a term is spelt alike in both numbers, so that its plural cannot be told: `Azerbaïdjanais`. */
export const hasOneNumber = (lemma: string): boolean => /[sxz]$/.test(firstWord(lemma));

function firstWord(text: string): string {
  const [first] = tokenise(text);
  return first ? foldWord(sliceSpan(text, first.span)) : '';
}
