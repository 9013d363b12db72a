import { stripAccents } from '@/lib/text/tokenise';

/**
 * Levels the words of a column's name, a status or a mark, so that they can be compared: small letters
 * without accents, `caseSensitive` in two words, one space for whatever parts them.
 */
export const plainWords = (written: string): string =>
  stripAccents(written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
