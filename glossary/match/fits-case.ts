import { isCommonWord } from '@/glossary/french/common-words';
import { isInCapitals } from '@/lib/text/capitals';
import type { Span } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';

/** What parts of a sentence are parted by: a headline or a shout may be one of them. */
const partEnds = /[.!?…:;«»“”"()[\]–—|]/u;

/** Says whether a place is in words that are set in capitals for their looks, where capitals tell nothing. */
export function isInHeadline(text: string, { start, end }: Span): boolean {
  let [from, to] = [start, end];
  while (from > 0 && !partEnds.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && !partEnds.test(text[to] ?? '')) to += 1;
  return isInCapitals(text.slice(from, to));
}

/**
 * Says whether words in a headline of capitals are a term that needs its own: they are unless they may be
 * another word, as in `LE MONDE EST EN CRISE`.
 */
export const fitsHeadline = (spelling: string): boolean =>
  !wordsOf(spelling).some((word) => /^\p{Lu}/u.test(word) && isCommonWord(foldWord(word)));

/**
 * Says whether the capitals of a match are those of the spelling, as far as both have the same words. An
 * ending that only the text has is in lower case. The first letter of a sentence may be a capital.
 */
export function fitsCase(text: string, { start, end }: Span, spelling: string): boolean {
  const wanted = wordsOf(spelling);
  const written = wordsOf(text.slice(start, end));
  const opens = /(?:^|[.!?…:«“"(—–])[\s\u00a0\u202f]*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
  return written.every((word, position) => {
    const wish = wanted[position] ?? '';
    return [...word].every((letter, index) => {
      const isFree = opens && position === 0 && index === 0 && isCapital(letter);
      return isFree || isCapital(letter) === isCapital([...wish][index] ?? '');
    });
  });
}

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
