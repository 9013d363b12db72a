import { searchFor } from '@/components/glossary/search-entries';
import type { Entry } from '@/glossary/entry';
import { sortInSlices } from '@/lib/base/sort-in-slices';
import { type YieldToPage, yieldEverySlice } from '@/lib/base/yield-to-page';

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
 * @param glossaryNames by id
 */
export const arrangeEntries = (
  rows: readonly EntryRow[],
  arrangement: Arrangement,
  glossaryNames: ReadonlyMap<string, string>,
): readonly EntryRow[] =>
  rows.filter(sieveOf(arrangement)).sort(orderOf(arrangement, glossaryNames));

/**
 * As `arrangeEntries`; the page has its turn meanwhile, as 100,000 rows take a second.
 *
 * @returns null when `signal` ended it
 */
export async function arrangeInSlices(
  rows: readonly EntryRow[],
  arrangement: Arrangement,
  glossaryNames: ReadonlyMap<string, string>,
  signal: AbortSignal,
  yieldIfDue: YieldToPage = yieldEverySlice(),
): Promise<readonly EntryRow[] | null> {
  const isShown = sieveOf(arrangement);
  const shown: EntryRow[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % LOOKED_AFTER === 0) {
      await yieldIfDue();
      if (signal.aborted) return null;
    }
    if (isShown(row)) shown.push(row);
  }
  return sortInSlices(shown, orderOf(arrangement, glossaryNames), signal, yieldIfDue);
}

/** Rows between two looks at the clock. */
const LOOKED_AFTER = 64;

function sieveOf({ query, filter, glossaryId }: Arrangement): (row: EntryRow) => boolean {
  const isFound = searchFor(query);
  return (row) =>
    (glossaryId === null || row.glossaryId === glossaryId) &&
    passes(row, filter) &&
    isFound(row.entry);
}

function orderOf(
  { sort }: Arrangement,
  glossaryNames: ReadonlyMap<string, string>,
): (a: EntryRow, b: EntryRow) => number {
  const direction = sort.isDescending ? -1 : 1;
  const { column } = sort;
  if (column === 'uses') return (a, b) => direction * ((a.uses ?? 0) - (b.uses ?? 0));
  const textOf = (row: EntryRow): string =>
    column === 'glossary' ? (glossaryNames.get(row.glossaryId) ?? '') : row.entry[column];
  const collator = new Intl.Collator('fr');
  return (a, b) => direction * collator.compare(textOf(a), textOf(b));
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
