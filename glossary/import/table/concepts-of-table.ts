import { domains } from '@/glossary/entry';
import { type Concept, type Refused, unsaidOfConcept } from '../concept/concept';
import { readGrammarMarks } from '../concept/grammar-marks';
import { languageOf, type TermLanguage } from '../concept/languages';
import { plainWords } from '../concept/plain-words';
import { isYes, readFlags, type TermFlags } from '../concept/status-words';
import type { ColumnRole } from './column-roles';
import type { Row } from './delimited-rows';

/** The cells of a row by what they hold; cells without words are left out. */
export type CellsOf = (role: ColumnRole) => readonly string[];

/** Looks up the cells of rows by the roles of their columns. */
export function cellsByRole(columns: readonly ColumnRole[]): (row: Row) => CellsOf {
  const places = new Map<ColumnRole, number[]>();
  for (const [column, role] of columns.entries()) {
    const known = places.get(role);
    if (known) known.push(column);
    else places.set(role, [column]);
  }
  return ({ cells }) =>
    (role) =>
      (places.get(role) ?? []).flatMap((column) => cells[column] || []);
}

/** Reads a row that has a pair of terms. */
export function conceptOfRow(line: number, cellsOf: CellsOf): Concept | Refused {
  const direction = directionOf(cellsOf);
  if (direction === 'other') return refuseRow(line, cellsOf, 'other-languages');
  const isReversed = direction === 'reversed';
  const french = cellsOf(isReversed ? 'english' : 'french');
  const english = cellsOf(isReversed ? 'french' : 'english');
  const flags = cellsOf('status').map(readFlags);
  const isForbidden = flagged(cellsOf, 'isForbidden') || hasStatus(flags, 'forbidden');
  const unknownStatuses = flags.flatMap(({ status, unknown }) => (status === null ? unknown : []));
  // Its English may be what is forbidden; it is not taken for what is wanted.
  if (unknownStatuses.length > 0) return refuseRow(line, cellsOf, 'unknown-status');
  const about = aboutConcept(line, cellsOf);
  const variants = cellsOf('englishVariants').flatMap(listed);
  return {
    ...about,
    french: [...french, ...cellsOf('frenchVariants').flatMap(listed)],
    english: isForbidden ? [] : [...english, ...variants],
    forbiddenEnglish: [
      ...(isForbidden ? [...english, ...variants] : []),
      ...cellsOf('forbiddenEnglish').flatMap(listed),
    ],
    isKeptInFrench: about.isKeptInFrench || flags.some((each) => each.isKeptInFrench),
    isCaseSensitive:
      about.isCaseSensitive ??
      flags.find((each) => each.isCaseSensitive !== null)?.isCaseSensitive ??
      null,
  };
}

const refuseRow = (line: number, cellsOf: CellsOf, reason: Refused['reason']): Refused => ({
  line,
  reason,
  words: [...cellsOf('french'), ...cellsOf('english')].join(' · ').slice(0, 80),
});

const hasStatus = (flags: readonly TermFlags[], status: TermFlags['status']): boolean =>
  flags.some((each) => each.status === status);

/** Reads what a row says of its concept besides the terms. */
function aboutConcept(line: number, cellsOf: CellsOf): Concept {
  const marks = [...cellsOf('partOfSpeech'), ...cellsOf('gender')].map(readGrammarMarks);
  const named = cellsOf('domain');
  const domain = domains.find((each) => named.some((words) => plainWords(words) === each)) ?? null;
  const subjects = domain === null ? named : [];
  return {
    ...unsaidOfConcept,
    line,
    isKeptInFrench:
      flagged(cellsOf, 'isKeptInFrench') ||
      cellsOf('isTranslated').some((cell) => isYes(cell) === false),
    definition: cellsOf('definition').join('; '),
    note: [...subjects, ...cellsOf('note')].join('; '),
    example: cellsOf('example').join(' '),
    source: cellsOf('source').join('; '),
    domain,
    partOfSpeech: marks.find((each) => each && each.partOfSpeech !== '')?.partOfSpeech ?? '',
    gender: marks.find((each) => each && each.gender !== '')?.gender ?? '',
    isCaseSensitive:
      cellsOf('isCaseSensitive')
        .map(isYes)
        .find((each) => each !== null) ?? null,
    isExact: flagged(cellsOf, 'isExact'),
    allowsWordsBetween: flagged(cellsOf, 'allowsWordsBetween'),
    steers: !cellsOf('steers').some((cell) => isYes(cell) === false),
  };
}

const flagged = (cellsOf: CellsOf, role: ColumnRole): boolean =>
  cellsOf(role).some((cell) => isYes(cell) === true);

/** Which way round the row's terms are, as the cells of their languages say. */
function directionOf(cellsOf: CellsOf): 'straight' | 'reversed' | 'other' {
  const [first, second] = [cellsOf('frenchLanguage')[0], cellsOf('englishLanguage')[0]].map(
    (cell) => (cell === undefined || cell === 'auto' ? null : languageOf(cell)),
  );
  const fits = (language: TermLanguage | null | undefined, wanted: TermLanguage) =>
    language === null || language === wanted;
  if (fits(first, 'french') && fits(second, 'english')) return 'straight';
  return fits(first, 'english') && fits(second, 'french') ? 'reversed' : 'other';
}

/** A cell of variants has them as a list. */
const listed = (cell: string): readonly string[] =>
  cell.split(/\s*[;|]\s*/).filter((each) => each !== '');

/** Puts together the rows of each concept, where a row has one term and its language, as in IATE's tables. */
export function conceptsOfTermRows(
  rows: readonly { readonly line: number; readonly cellsOf: CellsOf }[],
): readonly Concept[] {
  const byConcept = new Map<string, { concept: Concept; terms: RankedTerm[] }>();
  for (const { line, cellsOf } of rows) {
    const key = cellsOf('concept')[0] ?? `line ${line}`;
    const language = languageOf(cellsOf('termLanguage')[0]);
    const known = byConcept.get(key) ?? { concept: aboutConcept(line, cellsOf), terms: [] };
    byConcept.set(key, known);
    if (language === 'other') continue;
    const flags = cellsOf('status').map(readFlags);
    for (const words of cellsOf('term')) known.terms.push({ words, language, flags });
  }
  return [...byConcept.values()].map(({ concept, terms }) => {
    const french = terms.filter(({ language }) => language === 'french');
    const english = terms.filter(({ language }) => language === 'english');
    const isForbidden = ({ flags }: RankedTerm) => hasStatus(flags, 'forbidden');
    const isUnknown = ({ flags }: RankedTerm) =>
      flags.some(({ status, unknown }) => status === null && unknown.length > 0);
    return {
      ...concept,
      french: [...french].sort(byRank).map(({ words }) => words),
      english: english
        .filter((each) => !isForbidden(each) && !isUnknown(each))
        .sort(byRank)
        .map(({ words }) => words),
      forbiddenEnglish: english.filter(isForbidden).map(({ words }) => words),
      unknownStatuses: english
        .filter(isUnknown)
        .flatMap(({ flags }) => flags.flatMap(({ unknown }) => unknown)),
    };
  });
}

interface RankedTerm {
  readonly words: string;
  readonly language: TermLanguage;
  readonly flags: readonly TermFlags[];
}

const byRank = (a: RankedTerm, b: RankedTerm): number => rankOf(a) - rankOf(b);
const rankOf = ({ flags }: RankedTerm): number => {
  if (hasStatus(flags, 'preferred')) return 0;
  if (hasStatus(flags, 'admitted')) return 2;
  return hasStatus(flags, 'forbidden') ? 3 : 1;
};

/** Whether all columns are ones of a table with a term a row. */
export const isOfTermRows = (columns: readonly ColumnRole[]): boolean =>
  columns.includes('term') && columns.includes('termLanguage');

/** Whether a row says nothing but is a remark, as OmegaT and Anki write them. */
export function isRemark({ cells }: Row): boolean {
  const [first = '', ...others] = cells;
  if (!first.startsWith('#')) return false;
  if (others.every((cell) => cell === '')) return !/^#\p{L}\S*$/u.test(first) || cells.length === 1;
  // `#` over numbers is a column; `#MeToo` is a term, above all where its English is one too.
  if (first === '#' || /^#\d/.test(first)) return false;
  return !(/^#\p{Lu}/u.test(first) || others.some((cell) => /^#\p{L}/u.test(cell)));
}
