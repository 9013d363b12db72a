import { isLanguageCode } from '../concept/languages';
import type { ColumnRole } from './column-roles';
import { columnsOfHeader } from './columns-of-header';
import type { Row } from './delimited-rows';
import { isFrenchSecond } from './guess-direction';
import { readHeading } from './read-heading';

/** What the columns of a table hold, and which row names them. */
export interface GuessedColumns {
  /** From 0; null where no row names the columns. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnRole[];
}

/** Rows in which names of columns are looked for: a title may stand above them. */
const HIGHEST_HEADER = 10;
/** Rows that are looked at to know what a column holds. */
const SAMPLE = 200;

/** Guesses the columns by their names, or else by what they hold. */
export function guessColumns(rows: readonly Row[]): GuessedColumns {
  const upper = findHeader(rows);
  const names = upper === null ? [] : (rows[upper]?.cells ?? []);
  const lower = upper === null ? null : namesOfTwoRows(names, rows[upper + 1]?.cells ?? []);
  const headerRow = upper !== null && lower !== null ? upper + 1 : upper;
  const sample = rows.slice((headerRow ?? -1) + 1, SAMPLE).map(({ cells }) => cells);
  const named = headerRow === null ? null : columnsOfHeader(lower ?? names, sample);
  if (named === null) return { headerRow: null, columns: withoutHeader(sample) };
  const namesLanguages = names
    .map((name) => readHeading(name).language)
    .some((language) => language === 'french' || language === 'english');
  return { headerRow, columns: namesLanguages ? named : inDirection(named, sample) };
}

/** The columns that one row names, as the reader chose it. */
export function columnsNamedBy(rows: readonly Row[], headerRow: number | null) {
  const sample = rows.slice((headerRow ?? -1) + 1, SAMPLE).map(({ cells }) => cells);
  const names = headerRow === null ? undefined : rows[headerRow]?.cells;
  return (names && columnsOfHeader(names, sample)) ?? withoutHeader(sample);
}

function findHeader(rows: readonly Row[]): number | null {
  for (const [at, { cells }] of rows.slice(0, HIGHEST_HEADER).entries()) {
    const below = rows.slice(at + 1, SAMPLE).map((row) => row.cells);
    if (
      columnsOfHeader(cells, below) === null ||
      hasLanguagesAsDeepL([cells, ...below.slice(0, 1)])
    )
      continue;
    const isBelowTitles = rows
      .slice(0, at)
      .every((row) => countCells(row.cells) < countCells(cells));
    return isBelowTitles ? at : null;
  }
  return null;
}

/**
 * The names of columns that stand in two rows: languages over several columns each, and below what each column
 * has of them. Null where the lower row is one of terms.
 */
function namesOfTwoRows(
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] | null {
  const isUnderBlank = lower.some((name, column) => name !== '' && (upper[column] ?? '') === '');
  const areNames = lower.every((name) => name === '' || isName(name));
  if (!isUnderBlank || !areNames || countCells(upper) < 2) return null;
  let over = '';
  return lower.map((name, column) => {
    over = upper[column] || over;
    return `${over} ${name}`.trim();
  });
}

function isName(name: string): boolean {
  const { language, side, subject, isTerm } = readHeading(name);
  return isTerm || subject !== null || side !== null || language !== null;
}

const countCells = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** DeepL has two terms and then their languages in a row, which look like names of columns. */
const hasLanguagesAsDeepL = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 0 &&
  rows.every(([, , third = '', fourth = '']) => isLanguageCode(third) && isLanguageCode(fourth));

function withoutHeader(sample: readonly (readonly string[])[]): readonly ColumnRole[] {
  const most = sample.filter((row) => hasLanguagesAsDeepL([row]));
  if (most.length > 0 && most.length * 2 >= sample.length) {
    return ['french', 'english', 'frenchLanguage', 'englishLanguage'];
  }
  const width = sample.reduce((widest, row) => Math.max(widest, row.length), 2);
  const places = Array.from({ length: width }, (_, column) => column);
  const worded = places.filter((column) => !isOfNumbers(sample, column));
  const counted = worded.length < 2 ? places : worded;
  return inDirection(
    places.map((column) => {
      const place = counted.indexOf(column);
      return place < 0 ? 'ignored' : (inOrder[place] ?? 'note');
    }),
    sample,
  );
}

const inOrder: readonly ColumnRole[] = ['french', 'english', 'definition'];

/** Numbers of rows, scores: `12`, `0,95`, `87 %`. */
function isOfNumbers(sample: readonly (readonly string[])[], column: number): boolean {
  const cells = sample.flatMap((row) => row[column] || []);
  return cells.length > 1 && cells.every((cell) => /^[+-]?\d+(?:[.,]\d+)*\.?\s*%?$/.test(cell));
}

/** Changes the two languages over where the second is plainly the French one. */
function inDirection(
  columns: readonly ColumnRole[],
  sample: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const [french, english] = [columns.indexOf('french'), columns.indexOf('english')];
  const pairs = sample.map((row) => [row[french] ?? '', row[english] ?? ''] as const);
  if (french < 0 || english < 0 || !isFrenchSecond(pairs)) return columns;
  const other: Partial<Record<ColumnRole, ColumnRole>> = {
    french: 'english',
    english: 'french',
    frenchLanguage: 'englishLanguage',
    englishLanguage: 'frenchLanguage',
  };
  return columns.map((role) => other[role] ?? role);
}
