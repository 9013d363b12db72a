/**
 * Makes an id for something that the reader adds from its words and a part that no other tab has, so that
 * two tabs that add the same at once make two records.
 *
 * @param name any text: `Cessez-le-feu !` gives `cessez-le-feu-` and the part
 * @param uniquePart lower-case letters and digits
 */
export function newId(name: string, uniquePart: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Ll}\p{N}]+/gu) ?? [];
  return [...words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD)), uniquePart]
    .filter((part) => part !== '')
    .join('-');
}

/** The most words in an id, because people read ids in addresses. */
const MOST_WORDS = 6;
const LONGEST_WORD = 24;
