/** The look-behind has each run tried from its start alone: one without a letter would cost its square. */
const word = /(?<!\S)\S*?[\p{L}\p{N}]\S*/gu;

/** Runs of letters and digits between white space: `l’Arménie` and `porte-parole` are one each. */
export function countWords(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}
