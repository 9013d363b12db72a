/**
 * The words and numbers of a sentence, as memories compare them: in lower case, `œ` as `oe`, without
 * marks; `l’Arménie` gives two. It is much quicker than a full tokenisation, as a memory has millions of
 * words.
 */
export const memoryWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
