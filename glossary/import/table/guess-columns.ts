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
  const headerRow = findHeader(rows);
  const sample = rows.slice((headerRow ?? -1) + 1, SAMPLE).map(({ cells }) => cells);
  const named = headerRow === null ? null : columnsOfHeader(rows[headerRow]?.cells ?? [], sample);
  if (named === null) return { headerRow: null, columns: withoutHeader(sample) };
  const namesLanguages = (rows[headerRow ?? 0]?.cells ?? [])
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
  const columns: ColumnRole[] = ['french', 'english', 'definition'];
  return inDirection(
    Array.from({ length: width }, (_, column) => columns[column] ?? 'note'),
    sample,
  );
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
