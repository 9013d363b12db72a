'use client';

import { useMessages } from '@/components/language/language-provider';
import type { Arrangement, SortColumn } from './arrange-entries';

/** The head of a column, which sorts the table by it, and the other way round at the second press. */
export function ColumnHead({
  column,
  sort,
  onSort,
}: {
  readonly column: SortColumn;
  readonly sort: Arrangement['sort'];
  readonly onSort: (sort: Arrangement['sort']) => void;
}) {
  const { glossaryPage: words } = useMessages();
  const isSorted = sort.column === column;
  const isHiddenWhenNarrow = column !== 'french' && column !== 'english';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      className={`px-2 font-medium ${column === 'uses' ? 'text-right' : 'text-left'} ${isHiddenWhenNarrow ? 'hidden facing:table-cell' : ''}`}
    >
      <button
        type="button"
        onClick={() => onSort({ column, isDescending: isSorted && !sort.isDescending })}
        className="pointer-coarse:min-h-[44px] hover:underline"
      >
        {words.columns[column]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
