import { isListedAcronym } from '@/lib/names/find-names';
import { lowerCapitals } from '@/lib/text/capitals';
import { sliceSpan } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import { restoreWords } from './restore-words';
import { SPACE, type Vocabulary } from './vocabulary';

/**
 * Writes a headline in capitals as it would stand in a sentence: `L'ONU ET L'OTAN EN ARMENIE` → `L'ONU et l'OTAN en
 * Arménie`. Every character stays at its place.
 */
export function lowerHeadline(text: string, vocabulary: Vocabulary): string {
  const lowered = restoreWords(lowerCapitals(text), vocabulary);
  let headline = '';
  let done = 0;
  for (const { kind, span } of tokenise(text)) {
    const word = sliceSpan(text, span);
    if (kind !== 'word' || !isAcronym(word, vocabulary)) continue;
    headline += lowered.slice(done, span.start) + word;
    done = span.end;
  }
  return headline + lowered.slice(done);
}

/**
 * Whether a word in capitals is an acronym. The vocabulary has those of the press whole, and in small letters
 * not at all, or as a rarer piece; `EAU` is water rather than the Emirates.
 */
function isAcronym(word: string, vocabulary: Vocabulary): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(word)) return false;
  const inCapitals = wholePiece(word, vocabulary);
  const inSmall = wholePiece(word.toLowerCase(), vocabulary);
  if (inSmall === null) return isListedAcronym(word) || inCapitals !== null;
  // Pieces come likeliest first.
  return isListedAcronym(word) && inCapitals !== null && inCapitals < inSmall;
}

/** The piece that a word is by itself; null where it is cut. */
function wholePiece(word: string, { cut, unknownId }: Vocabulary): number | null {
  const [piece, ...others] = cut(SPACE + word);
  return piece && others.length === 0 && piece.id !== unknownId ? piece.id : null;
}
