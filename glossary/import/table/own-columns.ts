import type { ColumnRole } from './column-roles';

/**
 * The columns of the app's own table, which has every field of an entry. A table with just these names is
 * read as it was written: its cells hold terms, lists and yes or no, and nothing that needs reading.
 */
export const ownColumns = [
  ['French', 'french'],
  ['Other French spellings', 'frenchVariants'],
  ['English', 'english'],
  ['Other accepted English', 'englishVariants'],
  ['English not to be used', 'forbiddenEnglish'],
  ['Keep in French', 'isKeptInFrench'],
  ['Definition', 'definition'],
  ['Domain', 'domain'],
  ['Part of speech', 'partOfSpeech'],
  ['Gender', 'gender'],
  ['Note', 'note'],
  ['Example', 'example'],
  ['Source', 'source'],
  ['Case sensitive', 'isCaseSensitive'],
  ['Exact forms', 'isExact'],
  ['Words between', 'allowsWordsBetween'],
  ['Steers', 'steers'],
] as const satisfies readonly (readonly [name: string, role: ColumnRole])[];

/** Whether a row has the names of the app's own columns. */
export const isOwnHeader = (cells: readonly string[]): boolean =>
  ownColumns.every(([name], column) => cells[column] === name) &&
  cells.slice(ownColumns.length).every((cell) => cell === '');

/** Writes a list as one cell: a bar between, and a backslash before a bar of an item. */
export const writeList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, String.raw`\$&`)).join(' | ');

/** Reads a cell that `writeList` wrote. */
export const readList = (cell: string): readonly string[] =>
  Array.from(cell.matchAll(/(?:\\.|[^\\|])+/gsu), ([item]) =>
    item.trim().replace(/\\(.)/gsu, '$1'),
  ).filter((item) => item !== '');
