import { foldWord } from '@/lib/text/tokenise';
import type { Entry } from '../entry';
import { isCommonWord } from './common-words';

/** Endings of English words for peoples, languages and what belongs to them: `Swiss`, `Armenian`. */
const ofPeople =
  /(?:ish|ese|ian|ean|can|man|ani|eni|qi|ch|[rs]wiss|^swiss|^greek|^thai|^czech|^turk|^arab|^jew|^kurd|^pole|^dane|^swede|^finn|^serb|^croat|^slav\w*|^scot\w*)s?$/i;

/**
 * Whether a term must be looked for with its own capitals, since it would be another word without them: an
 * acronym like `EST`, `PAS`, `SA`, a name like `Orange`, `Monde`, `Le Point`. Peoples are none: `suisse`
 * and `Suisse` have the same English where it is `Swiss`.
 *
 * @param isHabit whether capitals say nothing, because all terms of the glossary begin with one
 */
export function needsCapitals(
  { french, english }: Pick<Entry, 'french' | 'english'>,
  isHabit = false,
): boolean {
  const words = french.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [first = ''] = words;
  const isWord = (word: string) => isCommonWord(foldWord(word));
  if (words.length === 1) {
    if (/^\p{Lu}{2,}$/u.test(first)) return isWord(first);
    if (!/^\p{Lu}\p{Ll}/u.test(first) || !isWord(first)) return false;
    // `Orange` in English too is a name, whatever the habit of the glossary.
    const isSame = english.toLowerCase().includes(first.toLowerCase());
    const isName = /^\p{Lu}/u.test(english) && !ofPeople.test(english);
    return isSame ? /\p{Lu}/u.test(english) : isName && !isHabit;
  }
  // `Le Monde`, `L’Express`: an article with a capital belongs to a name.
  return /^(?:L[ea]s?[ \u00a0]|L['’])\p{Lu}/u.test(french) && words.slice(1).every(isWord);
}

/** So many terms make a habit. */
const LEAST_TERMS = 5;

/** Whether a glossary begins its terms with a capital whatever they are, as tables of people often do. */
export function hasHabitOfCapitals(french: readonly string[]): boolean {
  const terms = french.filter((term) => !/^\P{L}*\p{Lu}{2}/u.test(term));
  const capitals = terms.filter((term) => /^\P{L}*\p{Lu}/u.test(term));
  return terms.length >= LEAST_TERMS && capitals.length >= 0.9 * terms.length;
}
