import type { Span } from '@/lib/text/span';

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
