import { readGrammarMarks } from '../concept/grammar-marks';
import { isLanguageCode, languageOf } from '../concept/languages';
import { plainWords } from '../concept/plain-words';
import { isYes } from '../concept/status-words';
import type { ColumnRole } from './column-roles';
import { type Heading, readHeading, type Subject } from './read-heading';

const roleOfSubject: Readonly<Record<Subject, ColumnRole>> = {
  variants: 'englishVariants',
  forbiddenTerms: 'forbiddenEnglish',
  definition: 'definition',
  note: 'note',
  example: 'example',
  domain: 'domain',
  partOfSpeech: 'partOfSpeech',
  gender: 'gender',
  status: 'status',
  isForbidden: 'isForbidden',
  isKeptInFrench: 'isKeptInFrench',
  isTranslated: 'isTranslated',
  isCaseSensitive: 'isCaseSensitive',
  isExact: 'isExact',
  language: 'ignored',
  id: 'ignored',
  reference: 'source',
  'passed over': 'ignored',
};

/**
 * The roles of the columns that a row names; null where it names none, and so is a row of terms.
 *
 * @param below some of the rows after it: what they have tells a column of languages from one of terms
 */
export function columnsOfHeader(
  names: readonly string[],
  below: readonly (readonly string[])[],
): readonly ColumnRole[] | null {
  const headings = names.map(readHeading);
  const cellsOf = (column: number) =>
    below.flatMap((row) => (row[column] ? [row[column]] : [])).slice(0, 20);
  const long = longColumns(headings, cellsOf);
  if (long !== null) return long;
  // `Langue source` may be over the terms, or over the codes of their languages.
  const isOfLanguages = headings.map(
    ({ subject }, column) => subject === 'language' && areLanguages(cellsOf(column)),
  );
  const mayBeTerms = headings.map(
    ({ subject }, column) => subject === null || (subject === 'language' && !isOfLanguages[column]),
  );
  const find = (fits: (heading: Heading) => boolean, but = -1): number =>
    headings.findIndex(
      (heading, column) => column !== but && mayBeTerms[column] === true && fits(heading),
    );
  const first = (tries: readonly ((heading: Heading) => boolean)[], but: number): number =>
    tries.map((fits) => find(fits, but)).find((column) => column >= 0) ?? -1;
  let french = find(({ language }) => language === 'french');
  let english = find(({ language }) => language === 'english');
  const isUnnamed = ({ language }: Heading) => language === null;
  const hasFrench = french >= 0;
  if (french < 0) {
    const hasEnglish = english >= 0;
    french = first(
      [
        (each) => isUnnamed(each) && each.side === 'source' && each.isTerm,
        (each) => isUnnamed(each) && each.side === null && each.isTerm,
        (each) => isUnnamed(each) && each.side === 'source',
        (each) => hasEnglish && isUnnamed(each) && each.side === 'target',
      ],
      english,
    );
  }
  if (english < 0) {
    // `mot;word` is a row of terms, though both are names of columns.
    english = first(
      [
        (each) => isUnnamed(each) && each.side === 'target',
        (each) => hasFrench && isUnnamed(each) && each.side === null && each.isTerm,
        (each) => hasFrench && isUnnamed(each) && each.side === 'source',
      ],
      french,
    );
  }
  if (english < 0 && french >= 0) english = names.findIndex(isMeaning);
  // `Terme;Définition` has no English, and its definitions are none.
  const isOfDefinitions = headings.some(({ subject }) => subject === 'definition');
  if (french < 0 || (english < 0 && !isOfDefinitions)) return null;
  return headings.map((heading, column) => {
    if (column === french) return 'french';
    if (column === english) return 'english';
    if (heading.language === 'other') return 'ignored';
    if (isOfLanguages[column])
      return heading.side === 'source' ? 'frenchLanguage' : 'englishLanguage';
    // memoQ has `Term_Info` after each language; the nearer of the two before it is the one meant.
    const isRepeated =
      heading.language === null &&
      names[column] !== '' &&
      names.some((name, other) => other !== column && name === names[column]);
    const isOfFrench = isRepeated && french < column && (english > column || english < french);
    return roleBeside(isOfFrench ? { ...heading, language: 'french' } : heading, cellsOf(column));
  });
}

/** `Mot;Sens` has what the word means in English, unless another column has English. */
const isMeaning = (name: string): boolean =>
  /\b(?:meanings?|sens|signification)\b/.test(plainWords(name));

/** What a column holds beside those of the French and the English. */
function roleBeside(heading: Heading, cells: readonly string[]): ColumnRole {
  const { language, side, subject, isTerm } = heading;
  const isFrench = language === 'french' || (language === null && side === 'source');
  switch (subject) {
    case null:
      // A second column of one language has alternatives: `en-GB`, `en-US`.
      if (language !== null) return isFrench ? 'french' : 'english';
      if (side === 'source' && !isTerm) return 'source';
      // The name above may be one for two columns: `French`, and then a blank cell over `n. f.`
      return areMarks(cells) ? 'partOfSpeech' : 'ignored';
    case 'variants':
      return isFrench ? 'frenchVariants' : 'englishVariants';
    case 'status':
    case 'isForbidden':
      // Texts have French that is out of favour all the same.
      if (isFrench) return 'ignored';
      return subject === 'isForbidden' && cells.some((cell) => isYes(cell) === null)
        ? 'forbiddenEnglish'
        : roleOfSubject[subject];
    default:
      return roleOfSubject[subject];
  }
}

/** The columns of a table with a term a row, as IATE has it: a concept, a language, a term; else null. */
function longColumns(
  headings: readonly Heading[],
  cellsOf: (column: number) => readonly string[],
): readonly ColumnRole[] | null {
  const termLanguage = headings.findIndex(
    ({ subject, side }, column) =>
      subject === 'language' && side === null && areLanguages(cellsOf(column)),
  );
  const term = headings.findIndex(
    ({ isTerm, subject, language }) => isTerm && language === null && subject === null,
  );
  const concept = headings.findIndex(({ subject }) => subject === 'id');
  const hasPairs = headings.some(({ language, side }) => language !== null || side === 'target');
  if (termLanguage < 0 || term < 0 || concept < 0 || hasPairs) return null;
  return headings.map((heading, column) => {
    if (column === termLanguage) return 'termLanguage';
    if (column === term) return 'term';
    if (column === concept) return 'concept';
    return heading.subject === null ? 'ignored' : roleOfSubject[heading.subject];
  });
}

const areMarks = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => readGrammarMarks(cell) !== null);

const areLanguages = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every(
    (cell) => isLanguageCode(cell) || /^[A-Z]{2}$/i.test(cell) || languageOf(cell) !== 'other',
  );
