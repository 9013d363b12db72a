import { englishForms, pluralise } from '@/glossary/english/english-forms';
import type { DictionaryReading } from '@/lib/dictionary/dictionary';
import type { DictionaryPart } from '@/lib/dictionary/dictionary-entry';
import type { WordForm } from '@/lib/dictionary/word-form';

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
  const forms = readings.flatMap((reading) =>
    reading.entry.parts.flatMap(({ name, senses }) => {
      const terms = senses
        .filter((sense) => !unusual.test(sense))
        .slice(0, MOST_SENSES)
        .flatMap((sense) => termsOfSense(sense, isEnglish));
      return namesAlone(terms).flatMap((term) => inForms(term, name, reading.forms));
    }),
  );
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

/**
 * Of the renderings those that are names of the thing: where the first is one word, longer ones explain it rather, as
 * `biblical seventh day` and `noisy meeting` do of *sabbat*.
 */
function namesAlone(terms: readonly string[]): readonly string[] {
  const isWord = (term: string) => !term.includes(' ');
  return terms.slice(0, 1).some(isWord) ? terms.filter(isWord) : terms;
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

function inForms(
  term: string,
  part: DictionaryPart,
  places: readonly WordForm[],
): readonly string[] {
  const areAll = (is: (place: WordForm) => boolean) => places.length > 0 && places.every(is);
  if (part === 'verb') {
    const all = englishForms(term, { isExact: false, partOfSpeech: 'verb' });
    // After the -ing form come the past and the participle: of `dévoilées` nothing else will do.
    const isParticiple = areAll(({ tense }) => tense === 'past-participle');
    return isParticiple ? all.slice(all.findIndex((form) => /ing(?: |$)/.test(form)) + 1) : all;
  }
  if (part !== 'noun') return [term];
  const plural = pluralise(term);
  if (plural === null) return [term];
  return areAll(({ number }) => number === 'plural') ? [plural, term] : [term, plural];
}
