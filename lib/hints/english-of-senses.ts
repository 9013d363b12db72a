import { englishForms, pluralise } from '@/glossary/english/english-forms';
import type { DictionaryReading } from '@/lib/dictionary/dictionary';
import type { DictionaryPart } from '@/lib/dictionary/dictionary-entry';

/** Senses of an entry that are looked at, and forms that come of it; the usual senses are the first. */
const MOST_SENSES = 4;
const MOST_FORMS = 12;
const LONGEST_IN_WORDS = 3;
/** Labels of senses that an article of today seldom means. */
const unusual =
  /\((?:[^)]*\b(?:obsolete|archaic|dated|slang|vulgar|rare|Louisiana|Quebec|historical)\b[^)]*)\)/u;
/** What explains a word in place of rendering it. */
const explaining =
  /^(?:synonym|alternative|plural|used|female equivalent|abbreviation|initialism|ellipsis)\b/iu;

/** The English of dictionary readings, in the forms that the French may ask for, the likeliest first. */
export function englishOfReadings(
  readings: readonly DictionaryReading[],
  isEnglish: (word: string) => boolean,
): readonly string[] {
  const forms = readings.flatMap(({ entry, forms: places }) => {
    const isPlural = places.length > 0 && places.every(({ number }) => number === 'plural');
    return entry.parts.flatMap(({ name, senses }) =>
      senses
        .filter((sense) => !unusual.test(sense))
        .slice(0, MOST_SENSES)
        .flatMap((sense) => termsOfSense(sense, isEnglish))
        .flatMap((term) => inForms(term, name, isPlural)),
    );
  });
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

/** The renderings that a sense lists: `to dismiss (a case); to reject` gives `dismiss` and `reject`. */
export const termsOfSense = (
  sense: string,
  isEnglish: (word: string) => boolean,
): readonly string[] =>
  sense
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .split(/[,;/:]| or /u)
    .map((term) =>
      term
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/^(?:to|an?|the) /u, '')
        .replace(/\.$/, ''),
    )
    .filter(
      (term) =>
        /^\p{L}[\p{Ll} -]+$/u.test(term) &&
        !explaining.test(term) &&
        term.split(' ').length <= LONGEST_IN_WORDS &&
        term.split(/[ -]/).every((word) => isEnglish(word.toLowerCase())),
    );

function inForms(term: string, part: DictionaryPart, isPlural: boolean): readonly string[] {
  if (part === 'verb') return englishForms(term, { isExact: false, partOfSpeech: 'verb' });
  if (part !== 'noun') return [term];
  const plural = pluralise(term);
  if (plural === null) return [term];
  return isPlural ? [plural, term] : [term, plural];
}
