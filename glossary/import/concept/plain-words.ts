import { stripAccents } from '@/lib/text/tokenise';

/**
 * Levels the words of a column's name, a status or a mark, so that they can be compared: small letters
 * without accents, `caseSensitive` in two words, one space for whatever parts them.
 */
export function plainWords(written: string): string {
  const known = levelled.get(written);
  if (known !== undefined) return known;
  const plain = stripAccents(written.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (written.length <= LONGEST_KEPT && levelled.size < MOST_KEPT) levelled.set(written, plain);
  return plain;
}

/** A file has few of them, and has them in each of its rows. */
const levelled = new Map<string, string>();
const MOST_KEPT = 1_000;
const LONGEST_KEPT = 40;
