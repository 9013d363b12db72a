import { sliceSpan } from './span';
import { tokenise } from './tokenise';

/** A word with this many letters is hardly an acronym: `UNESCO` has six. */
const LONG_WORD = 7;
/** Words that no acronym is made of, where another stands before them. */
const joining = /^(?:ET|OU|EN|AUX?|SUR|POUR|CONTRE|AVEC|SANS|DANS)$/u;
/** This many words are a headline even if all are short: `LA PAIX EST LÀ`. */
const MANY_WORDS = 4;

/**
 * Says whether a text is set in capitals for its looks, as a headline is, and not because it is a name or
 * an acronym (`OTAN`, `ONU – OSCE`).
 */
export function isInCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const words = tokenise(text).flatMap(({ kind, span }) =>
    kind === 'word' ? [sliceSpan(text, span)] : [],
  );
  const longer = words.filter((word) => /\p{Lu}{2}/u.test(word));
  // `TROIS MORTS À LYON`; what is elided is of the next word.
  const single = words.filter((word) => /^[AÀY]$/u.test(word));
  return (
    longer.length + single.length >= MANY_WORDS ||
    // `L’ONU ET L’OTAN`, but not `OTAN, ONU`.
    longer.slice(1).some((word) => joining.test(word)) ||
    (longer.length >= 2 && longer.some((word) => word.length >= LONG_WORD))
  );
}

/**
 * Lowers all letters but the first, as the text would stand in a sentence. Every character keeps its place:
 * one whose lower case has another length stays (`İ`).
 */
export function lowerCapitals(text: string): string {
  let isFirst = true;
  return text.replace(/\p{L}/gu, (letter) => {
    const lowered = isFirst ? letter : sameLength(letter, letter.toLowerCase());
    isFirst = false;
    return lowered;
  });
}

/** Raises the text to capitals. Every character keeps its place: `ß` stays. */
export const raiseToCapitals = (text: string): string =>
  Array.from(text, (letter) => sameLength(letter, letter.toUpperCase())).join('');

const sameLength = (before: string, after: string): string =>
  after.length === before.length ? after : before;
