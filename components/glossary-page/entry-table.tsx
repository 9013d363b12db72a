'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { assertNever } from '@/lib/base/assert-never';
import { type Arrangement, type EntryRow, type SortColumn, sortColumns } from './arrange-entries';
import { tableCommand } from './table-keys';

/** In px. All rows are as high, so that only those in view need be drawn of a hundred thousand. */
const ROW_HEIGHT = 40;
/** Rows drawn beyond each edge of the view. */
const MARGIN = 8;

/** Entries as a table, of which the rows in view are drawn. One row is the tab stop; arrows go on from it. */
export function EntryTable({
  rows,
  glossaryNames,
  sort,
  selected,
  onSort,
  onSelect,
  onOpen,
  onRemove,
}: {
  readonly rows: readonly EntryRow[];
  readonly glossaryNames: ReadonlyMap<string, string>;
  readonly sort: Arrangement['sort'];
  readonly selected: ReadonlySet<string>;
  readonly onSort: (sort: Arrangement['sort']) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (entryId: string) => void;
  readonly onRemove: () => void;
}) {
  const { glossaryPage: words, domains } = useMessages();
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, rows.length - 1));
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN);

  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const goTo = (place: number) => {
    const element = view.current;
    const wanted = Math.max(0, Math.min(rows.length - 1, place));
    setCurrent(wanted);
    if (element === null) return;
    const rowTop = wanted * ROW_HEIGHT;
    // The head of the table covers one row.
    if (rowTop < element.scrollTop) element.scrollTop = rowTop;
    else if (rowTop + 2 * ROW_HEIGHT > element.scrollTop + element.clientHeight)
      element.scrollTop = rowTop + 2 * ROW_HEIGHT - element.clientHeight;
    // The row may be drawn only once the table was scrolled.
    requestAnimationFrame(() =>
      element
        .querySelector<HTMLElement>(`[data-place="${wanted}"]`)
        ?.focus({ preventScroll: true }),
    );
  };
  const toggle = (place: number) => {
    const id = rows[place]?.entry.id;
    if (id === undefined) return;
    const changed = new Set(selected);
    if (!changed.delete(id)) changed.add(id);
    onSelect(changed);
  };
  const extend = (by: 1 | -1) => {
    const ids = [rows[at]?.entry.id, rows[at + by]?.entry.id].filter((id) => id !== undefined);
    onSelect(new Set([...selected, ...ids]));
    goTo(at + by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.place === undefined) return;
    const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
    const command = tableCommand(event, at, rows.length, page);
    if (command === null) return;
    event.preventDefault();
    switch (command.kind) {
      case 'go':
        goTo(command.to);
        break;
      case 'extend':
        extend(command.by);
        break;
      case 'toggle':
        toggle(at);
        break;
      case 'select-all':
        onSelect(new Set(rows.map(({ entry }) => entry.id)));
        break;
      case 'open':
        onOpen(rows[at]?.entry.id ?? '');
        break;
      case 'remove':
        onRemove();
        break;
      default:
        assertNever(command);
    }
  };

  return (
    <div
      ref={view}
      className="h-[calc(100dvh-17rem)] min-h-80 overflow-auto rounded-md border border-rule"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table
        aria-label={words.table}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-collapse text-small"
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="w-10" />
          <col />
          <col />
          <col className="hidden facing:table-column facing:w-40" />
          <col className="hidden facing:table-column facing:w-32" />
          <col className="w-16" />
        </colgroup>
        <thead className="sticky top-0 z-10 bg-paper">
          <tr aria-rowindex={1} className="border-rule border-b" style={{ height: ROW_HEIGHT }}>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.selectAll}
                checked={rows.length > 0 && rows.every(({ entry }) => selected.has(entry.id))}
                onChange={({ target }) =>
                  onSelect(new Set(target.checked ? rows.map(({ entry }) => entry.id) : []))
                }
              />
            </th>
            {sortColumns.map((column) => (
              <Head key={column} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={first * ROW_HEIGHT} />
          {rows.slice(first, last).map(({ entry, glossaryId, isInConflict, uses }, index) => {
            const place = first + index;
            const isSelected = selected.has(entry.id);
            return (
              <tr
                key={entry.id}
                data-place={place}
                aria-rowindex={place + 2}
                aria-selected={isSelected}
                tabIndex={place === at ? 0 : -1}
                onFocus={() => setCurrent(place)}
                onDoubleClick={() => onOpen(entry.id)}
                style={{ height: ROW_HEIGHT }}
                className="border-rule border-b hover:bg-veil aria-selected:bg-veil"
              >
                <td className="text-center">
                  <input
                    type="checkbox"
                    tabIndex={-1}
                    aria-label={words.select(entry.french)}
                    checked={isSelected}
                    onChange={() => toggle(place)}
                  />
                </td>
                <td className="truncate px-2">
                  <button
                    type="button"
                    lang="fr"
                    tabIndex={-1}
                    onClick={() => onOpen(entry.id)}
                    className="max-w-full truncate text-left font-serif text-base hover:underline"
                  >
                    {entry.french}
                  </button>
                </td>
                <td className="truncate px-2">
                  <span lang="en" className="font-serif text-base italic">
                    {entry.isKeptInFrench ? entry.french : entry.english}
                  </span>
                  {isInConflict ? <span className="text-warn"> · {words.conflict}</span> : null}
                  {entry.forbiddenEnglish.length > 0 ? (
                    <span className="text-muted"> · {words.forbids}</span>
                  ) : null}
                </td>
                <td className="hidden truncate px-2 text-muted facing:table-cell">
                  {glossaryNames.get(glossaryId)}
                </td>
                <td className="hidden truncate px-2 text-muted facing:table-cell">
                  {domains[entry.domain]}
                </td>
                <td className="px-2 text-right text-muted tabular-nums">{uses ?? '…'}</td>
              </tr>
            );
          })}
          <Gap height={(rows.length - last) * ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows out of view. */
function Gap({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tr>
      <td colSpan={6} style={{ height, padding: 0 }} />
    </tr>
  );
}

function Head({
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
  const isHiddenWhenNarrow = column === 'glossary' || column === 'domain';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
      className={`px-2 text-left font-medium ${isHiddenWhenNarrow ? 'hidden facing:table-cell' : ''}`}
    >
      <button
        type="button"
        onClick={() => onSort({ column, isDescending: isSorted && !sort.isDescending })}
        className="hover:underline"
      >
        {words.columns[column]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
