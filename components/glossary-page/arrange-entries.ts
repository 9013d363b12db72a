import type { Entry } from '@/glossary/entry';

/** An entry as the table shows it. */
export interface EntryRow {
  readonly entry: Entry;
  readonly glossaryId: string;
  /** Whether another glossary wants other English for its French. */
  readonly isInConflict: boolean;
  /** How often it was met in the articles of the library; null until they were looked through. */
  readonly uses: number | null;
}

export const entryFilters = [
  'all',
  'never-used',
  'conflicts',
  'forbidden',
  'kept-in-french',
] as const;
export type EntryFilter = (typeof entryFilters)[number];

/** A column of the table that can sort it. */
export const sortColumns = ['french', 'english', 'glossary', 'domain', 'uses'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Arrangement {
  readonly query: string;
  readonly filter: EntryFilter;
  /** Null for all glossaries. */
  readonly glossaryId: string | null;
  readonly sort: { readonly column: SortColumn; readonly isDescending: boolean };
}

/**
 * The rows that are asked for, in the order that is asked for; equals stay in the order of precedence.
 *
 * @param find the entries that a search finds, as `searchEntries` makes it of all of them
 * @param glossaryNames by id
 */
export function arrangeEntries(
  rows: readonly EntryRow[],
  { query, filter, glossaryId, sort }: Arrangement,
  find: (query: string) => readonly Entry[],
  glossaryNames: ReadonlyMap<string, string>,
): readonly EntryRow[] {
  const found = new Set(find(query));
  const shown = rows.filter(
    (row) =>
      found.has(row.entry) &&
      (glossaryId === null || row.glossaryId === glossaryId) &&
      passes(row, filter),
  );
  const direction = sort.isDescending ? -1 : 1;
  const textOf = (row: EntryRow): string => {
    if (sort.column === 'glossary') return glossaryNames.get(row.glossaryId) ?? '';
    return sort.column === 'uses' ? '' : row.entry[sort.column];
  };
  const collator = new Intl.Collator('fr');
  return shown.toSorted((a, b) => {
    const by =
      sort.column === 'uses'
        ? (a.uses ?? 0) - (b.uses ?? 0)
        : collator.compare(textOf(a), textOf(b));
    return direction * by;
  });
}

function passes({ entry, isInConflict, uses }: EntryRow, filter: EntryFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'never-used':
      return uses === 0;
    case 'conflicts':
      return isInConflict;
    case 'forbidden':
      return entry.forbiddenEnglish.length > 0;
    case 'kept-in-french':
      return entry.isKeptInFrench;
  }
}
