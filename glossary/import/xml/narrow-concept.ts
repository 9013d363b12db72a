import { domains, type PartOfSpeech } from '@/glossary/entry';
import type { Concept } from '../concept/concept';
import { readNote, readSettings, type Settings } from '../concept/settings-note';
import type { TermStatus } from '../concept/status-words';
import type { LanguageSection, MultilingualConcept, TermSection } from './multilingual-concept';

/** Codes of subjects say nothing to a reader: `2011, 4806`. */
const codes = /^[\d\s,;.]+$/;

/** Of the terms that may be used. */
const statusOrder: readonly TermStatus[] = ['preferred', 'unmarked', 'admitted'];

/**
 * Reads of a concept what it has in two languages.
 *
 * @param isFrench whether a language, by its code as the file has it, is read as French
 */
export function narrowConcept(
  concept: MultilingualConcept,
  isFrench: (code: string) => boolean,
  isEnglish: (code: string) => boolean,
): Concept {
  const sides = {
    french: concept.languages.filter(({ code }) => isFrench(code)),
    english: concept.languages.filter(({ code }) => isEnglish(code)),
  };
  const terms = { french: termsOf(sides.french), english: termsOf(sides.english) };
  // French that is out of favour stands in texts all the same, and so does what has an unknown status.
  const spellings = [
    ...inOrder(terms.french),
    ...terms.french.filter((term) => isForbidden(term) || isUnknown(term)),
  ];
  const both = [...spellings, ...terms.english];
  const { subject, source } = concept;
  const settings = concept.notes.map(readSettings).find((each) => each !== null) ?? null;
  const notes = concept.notes.filter((note) => readSettings(note) === null).map(readNote);
  const domain = domains.find((each) => each === subject) ?? null;
  return {
    line: concept.line,
    french: spellings.map(({ words }) => words),
    english: inOrder(terms.english).map(({ words }) => words),
    forbiddenEnglish: terms.english.filter(isForbidden).map(({ words }) => words),
    isKeptInFrench:
      settings?.isKeptInFrench === true ||
      !concept.isTranslated ||
      terms.french.some(({ flags }) => flags?.isKeptInFrench === true),
    definition: definitionOf(sides.english) || concept.definition || definitionOf(sides.french),
    note: [...(domain === null ? [subject] : []), ...notes]
      .filter((each) => each !== '' && !codes.test(each))
      .join('; '),
    example: spellings.find(({ example }) => example !== '')?.example ?? '',
    source,
    domain,
    partOfSpeech: settings?.isName ? 'properNoun' : partOfSpeechOf(both),
    gender: spellings.find(({ gender }) => gender !== '')?.gender ?? '',
    isCaseSensitive: settings ? caseOf(settings) : caseByFlags(spellings),
    isExact: settings?.isExact === true,
    allowsWordsBetween: settings?.allowsWordsBetween === true,
    steers: settings?.explains !== true,
    mayLackEnglish: settings?.lacksEnglish === true,
    lacksPreferred: settings?.lacksPreferred === true,
    readings: [],
    unknownStatuses: terms.english.filter(isUnknown).flatMap(({ flags }) => flags?.unknown ?? []),
  };
}

const partOfSpeechOf = (terms: readonly TermSection[]): PartOfSpeech =>
  terms.find(({ partOfSpeech }) => partOfSpeech !== '')?.partOfSpeech ?? '';

/** Null where the settings leave it to the capitals of the term. */
function caseOf({ isCaseSensitive, anyCapitals }: Settings): boolean | null {
  if (isCaseSensitive) return true;
  return anyCapitals ? false : null;
}

const caseByFlags = (terms: readonly TermSection[]): boolean | null =>
  terms.map(({ flags }) => flags?.isCaseSensitive ?? null).find((each) => each !== null) ?? null;

const termsOf = (sections: readonly LanguageSection[]): readonly TermSection[] =>
  sections.flatMap(({ terms }) => terms);

const definitionOf = (sections: readonly LanguageSection[]): string =>
  sections.find(({ definition }) => definition !== '')?.definition ?? '';

const isForbidden = ({ flags }: TermSection): boolean => flags?.status === 'forbidden';

/** Whether its status says nothing known: it may be one that forbids the term. */
const isUnknown = ({ flags }: TermSection): boolean =>
  flags !== null && flags.status === null && flags.unknown.length > 0;

/** Those that may be used. Of one status, a full form comes before its abbreviation, which a reader may not know. */
const inOrder = (terms: readonly TermSection[]): readonly TermSection[] =>
  terms
    .filter((term) => !isUnknown(term) && !isForbidden(term))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || Number(a.isShortForm) - Number(b.isShortForm));

const rankOf = ({ flags }: TermSection): number => statusOrder.indexOf(flags?.status ?? 'unmarked');
