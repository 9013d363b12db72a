/** A word, and what may stand within one: `don't`, `peace-keeping`. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The beginning of an English sentence that is to stay when another way to go on is looked for at a place of
 * it: all before the word that the place is in or at the start of. At the end of a word, that word stays too.
 *
 * @param place in UTF-16 units of the text
 */
export function keptBefore(text: string, place: number): string {
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index <= place && place < index + found.length) return text.slice(0, index).trimEnd();
  }
  return text.slice(0, place).trimEnd();
}

/** Whether the mark that ends a sentence has been written, within quotation marks or brackets too. */
export const endsSentence = (text: string): boolean => /[.!?…][\s"'”’)\]»]*$/u.test(text);
