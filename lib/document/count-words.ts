/**
 * The look-behind makes the search try each run only from its start. Without it, a run without letters
 * takes quadratic time.
 */
const word = /(?<!\S)\S*?[\p{L}\p{N}]\S*/gu;

/** Counts runs of letters and digits between white space: `l’Arménie` and `porte-parole` are one each. */
export function countWords(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}
