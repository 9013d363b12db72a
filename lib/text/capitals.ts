import { sliceSpan } from './span';
import { tokenise } from './tokenise';

/** Letters of a word that is hardly an acronym: `UNESCO` has six. */
const LONG_WORD = 7;
/** So many words are a headline even when all are short: `LA PAIX EST LÀ`. */
const MANY_WORDS = 4;

/**
 * Whether a text is set in capitals for its looks, as a headline is, and not because it is a name or
 * an acronym (`OTAN`, `ONU – OSCE`).
 */
export function isInCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = tokenise(text).flatMap(({ kind, span }) =>
    kind === 'word' && /\p{Lu}{2}/u.test(sliceSpan(text, span)) ? [sliceSpan(text, span)] : [],
  );
  return (
    words.length >= MANY_WORDS ||
    (words.length >= 2 && words.some((word) => word.length >= LONG_WORD))
  );
}

/**
 * The text in small letters but for its first, as it would stand in a sentence, with every character
 * at its place: one whose small letter has another length is left (`İ`).
 */
export function lowerCapitals(text: string): string {
  let isFirst = true;
  return text.replace(/\p{L}/gu, (letter) => {
    const lowered = isFirst ? letter : sameLength(letter, letter.toLowerCase());
    isFirst = false;
    return lowered;
  });
}

/** The text in capitals, with every character at its place: `ß` is left. */
export const raiseToCapitals = (text: string): string =>
  Array.from(text, (letter) => sameLength(letter, letter.toUpperCase())).join('');

const sameLength = (before: string, after: string): string =>
  after.length === before.length ? after : before;
