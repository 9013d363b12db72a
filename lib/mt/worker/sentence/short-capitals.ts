import { isListedAcronym } from '@/lib/names/find-names';
import { lowerCapitals } from '@/lib/text/capitals';
import { sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import { restoreWords } from './restore-words';
import { SPACE, type Vocabulary } from './vocabulary';

/** A longer line is told by its length (`isInCapitals`). */
const MOST_WORDS = 3;
/** A word by itself that is shorter may be an acronym: `CAP`. */
const SHORTEST_ALONE = 4;
/** A word of more letters is hardly an acronym, whether or not the vocabulary has it whole. */
const LONGEST_ACRONYM = 5;
const small =
  /^(?:les?|la|l['’]|une?|des?|du|d['’]|en|au|aux|à|a|et|ou|sur|sous|pour|par|ce|cette|ces|son|sa|ses|mon|ma|mes|qui|que|ne|pas)$/iu;

/**
 * Whether a line of one to three words is set in capitals for its looks: the vocabulary has each in small letters
 * (`LA MER`) or it is long, and none is an acronym (`ONU`, `SNCF`).
 */
export function isShortInCapitals(text: string, vocabulary: Vocabulary): boolean {
  if (/\p{Ll}/u.test(text) || isListedAcronym(text.trim())) return false;
  const words = tokenise(text).flatMap(({ kind, span }) =>
    kind === 'word' ? [sliceSpan(text, span)] : [],
  );
  const content = words.filter((word) => !small.test(word));
  if (words.length > MOST_WORDS || content.length === 0) return false;
  const isAlone = words.length === content.length;
  return content.every(
    (word) =>
      (word.length >= SHORTEST_ALONE || !isAlone) &&
      !isListedAcronym(word) &&
      (word.length > LONGEST_ACRONYM || isEveryday(word, vocabulary)),
  );
}

function isEveryday(word: string, vocabulary: Vocabulary): boolean {
  const lowered = restoreWords(lowerCapitals(`X ${word}`), vocabulary).slice(2);
  return vocabulary.cut(SPACE + lowered).length === 1 && /\p{Ll}/u.test(lowered);
}
