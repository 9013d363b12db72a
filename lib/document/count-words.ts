/** Runs of letters and digits between white space: `l’Arménie` and `porte-parole` are one each. */
export function countWords(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  }
  return count;
}
