import { domains, genders, partsOfSpeech } from '@/glossary/entry';
import { isPlain, type ReadCell, readTermCell } from '../cell/read-term-cell';
import { hasStroke } from '../cell/split-alternatives';
import { looksLikeInfinitive } from '../cell/without-lead';
import type { Concept, Refused } from '../concept/concept';
import { readGrammarMarks } from '../concept/grammar-marks';
import { languageOf, type TermLanguage } from '../concept/languages';
import { plainWords } from '../concept/plain-words';
import { isYes, readFlags, type TermFlags } from '../concept/status-words';
import type { ColumnRole } from './column-roles';
import { onOneLine, type Row } from './delimited-rows';
import { readList } from './own-columns';

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
    (role) => {
      const [column, ...others] = places.get(role) ?? noColumns;
      if (column === undefined) return noCells;
      if (others.length > 0) return [column, ...others].flatMap((each) => cells[each] || noCells);
      const cell = cells[column];
      return cell ? [cell] : noCells;
    };
}

const noColumns: readonly number[] = [];
const noCells: readonly string[] = [];

/** Reads a row of the app's own table, which is taken as it stands. */
export function conceptOfOwnRow(line: number, cellsOf: CellsOf): Concept {
  const lists = (role: ColumnRole) => cellsOf(role).flatMap(readList);
  const [partOfSpeech, gender] = [cellsOf('partOfSpeech')[0], cellsOf('gender')[0]];
  return {
    ...aboutConcept(line, cellsOf),
    french: [...cellsOf('french'), ...lists('frenchVariants')],
    english: [...cellsOf('english'), ...lists('englishVariants')],
    forbiddenEnglish: lists('forbiddenEnglish'),
    partOfSpeech: partsOfSpeech.find((each) => each === partOfSpeech) ?? '',
    gender: genders.find((each) => each === gender) ?? '',
    isCaseSensitive: flagged(cellsOf, 'isCaseSensitive'),
    mayLackEnglish: true,
    lacksPreferred: cellsOf('english').length === 0,
  };
}

/** In UTF-16 units: room for several alternatives of a term. */
const LONGEST_CELL = 1000;

/** Reads a row that has a pair of terms, as people write them. */
export function conceptOfRow(line: number, cellsOf: CellsOf): Concept | Refused {
  const direction = directionOf(cellsOf);
  if (direction === 'other') return refuseRow(line, cellsOf, 'other-languages');
  const isReversed = direction === 'reversed';
  const cells = {
    french: cellsOf(isReversed ? 'english' : 'french').map(onOneLine),
    english: cellsOf(isReversed ? 'french' : 'english').map(onOneLine),
  };
  // A paragraph in the wrong column is no term, and would take long to read as one.
  const isParagraph = [...cells.french, ...cells.english].some(
    ({ length }) => length > LONGEST_CELL,
  );
  if (isParagraph) return refuseRow(line, cellsOf, 'too-long');
  const flags = cellsOf('status').map(readFlags);
  const isForbidden = flagged(cellsOf, 'isForbidden') || hasStatus(flags, 'forbidden');
  // Its English may be what is forbidden; it is not taken for what is wanted.
  const isUnknown = flags.some(({ status, unknown }) => status === null && unknown.length > 0);
  if (isUnknown) return refuseRow(line, cellsOf, 'unknown-status');
  const readings = readPair(cells.french, cells.english);
  const [french, english] = (['french', 'english'] as const).map((side) =>
    readings.filter((reading) => reading.side === side),
  );
  const about = aboutConcept(line, cellsOf);
  const wanted = [...termsOf(english), ...cellsOf('englishVariants').flatMap(listed)];
  const notes = readings.flatMap((reading) => reading.notes);
  return {
    ...about,
    french: [...termsOf(french), ...cellsOf('frenchVariants').flatMap(listed)],
    english: isForbidden ? [] : wanted,
    forbiddenEnglish: [
      ...(isForbidden ? wanted : []),
      ...cellsOf('forbiddenEnglish').flatMap(listed),
    ],
    isKeptInFrench: about.isKeptInFrench || flags.some((each) => each.isKeptInFrench),
    note: [about.note, ...new Set(notes)].filter((note) => note !== '').join('; '),
    partOfSpeech: about.partOfSpeech || firstOf(readings, 'partOfSpeech'),
    gender: about.gender || firstOf(french ?? [], 'gender'),
    isCaseSensitive:
      about.isCaseSensitive ??
      flags.find((each) => each.isCaseSensitive !== null)?.isCaseSensitive ??
      null,
    allowsWordsBetween:
      about.allowsWordsBetween || (french ?? []).some((each) => each.allowsWordsBetween),
    readings: readings.filter((reading) => !isPlain(reading)),
  };
}

/** Reads the cells of both languages, each in the light of the other. */
function readPair(french: readonly string[], english: readonly string[]): readonly ReadCell[] {
  const isVerb = french.some(looksLikeInfinitive);
  const other = (cells: readonly string[]) => ({ hasStroke: cells.some(hasStroke), isVerb });
  return [
    ...french.map((cell) => readTermCell('french', cell, other(english))),
    ...english.map((cell) => readTermCell('english', cell, other(french))),
  ];
}

const termsOf = (readings: readonly ReadCell[] = []): readonly string[] =>
  readings.flatMap(({ terms }) => terms);

function firstOf<Field extends 'partOfSpeech' | 'gender'>(
  readings: readonly ReadCell[],
  field: Field,
): ReadCell[Field] | '' {
  return readings.map((reading) => reading[field]).find((value) => value !== '') ?? '';
}

const refuseRow = (line: number, cellsOf: CellsOf, reason: Refused['reason']): Refused => ({
  line,
  reason,
  words: [...cellsOf('french'), ...cellsOf('english')].join(' · ').slice(0, 80),
});

export const hasStatus = (flags: readonly TermFlags[], status: TermFlags['status']): boolean =>
  flags.some((each) => each.status === status);

/** Reads what a row says of its concept besides the terms. */
export function aboutConcept(line: number, cellsOf: CellsOf): Concept {
  const marks = [...cellsOf('partOfSpeech'), ...cellsOf('gender')].map(readGrammarMarks);
  const named = cellsOf('domain');
  const plain = named.map(plainWords);
  const domain = domains.find((each) => plain.includes(each)) ?? null;
  const subjects = domain === null ? named : [];
  return {
    line,
    french: [],
    english: [],
    forbiddenEnglish: [],
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
    mayLackEnglish: false,
    lacksPreferred: false,
    readings: [],
    unknownStatuses: [],
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
  onOneLine(cell)
    .split(/\s*[;|]\s*/)
    .filter((each) => each !== '');
