'use client';

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { assertNever } from '@/lib/base/assert-never';
import { type Arrangement, type EntryRow as Row, sortColumns } from './arrange-entries';
import type { Leaving } from './cell-editor';
import { EntryRow } from './entry-row';
import { ColumnHead } from './table-head';
import { type CellColumn, nextCell, type TablePlace, tableCommand } from './table-keys';
import { useRowHeight } from './use-row-height';

/** Rows drawn beyond each edge of the view. */
const MARGIN = 8;

/** A cell by its entry, which may be at another place once what was written has sorted it. */
interface Cell {
  readonly entryId: string;
  readonly column: CellColumn;
}

/**
 * Entries as a table, of which the rows in view are drawn. One row, or one cell of it, is the tab stop; arrows
 * go on from it.
 */
export function EntryTable({
  rows,
  glossaryNames,
  sort,
  selected,
  areAllSelected,
  onSort,
  onSelect,
  onOpen,
  onRemove,
}: {
  readonly rows: readonly Row[];
  readonly glossaryNames: ReadonlyMap<string, string>;
  readonly sort: Arrangement['sort'];
  readonly selected: ReadonlySet<string>;
  readonly areAllSelected: boolean;
  readonly onSort: (sort: Arrangement['sort']) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (entryId: string) => void;
  readonly onRemove: () => void;
}) {
  const { glossaryPage: words } = useMessages();
  const view = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [current, setCurrent] = useState<TablePlace>({ row: 0, column: null });
  const [editing, setEditing] = useState<Cell | null>(null);
  /** The cell that gets the focus once what was written stands in the table. */
  const due = useRef<Cell | null>(null);
  const at = { ...current, row: Math.min(current.row, Math.max(0, rows.length - 1)) };
  const first = Math.max(0, Math.floor(top / rowHeight) - MARGIN);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + MARGIN);

  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  /** Where the cell is not drawn, as on a narrow screen, its row is gone to. */
  const goTo = ({ row, column }: TablePlace) => {
    const element = view.current;
    const wanted = Math.max(0, Math.min(rows.length - 1, row));
    setCurrent({ row: wanted, column });
    if (element === null) return;
    const rowTop = wanted * rowHeight;
    // The head of the table covers one row.
    if (rowTop < element.scrollTop) element.scrollTop = rowTop;
    else if (rowTop + 2 * rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = rowTop + 2 * rowHeight - element.clientHeight;
    const focus = (): boolean => {
      const there = element.querySelector<HTMLElement>(`[data-place="${wanted}"]`);
      const cell = there?.querySelector<HTMLElement>(`[data-column="${column}"]`);
      (cell && cell.offsetParent !== null ? cell : there)?.focus({ preventScroll: true });
      return there !== null;
    };
    // At once, for the next key may come before the next frame; a row far away is drawn once it is scrolled to.
    if (!focus()) requestAnimationFrame(focus);
  };
  const toggle = (place: number) => {
    const id = rows[place]?.entry.id;
    if (id === undefined) return;
    const changed = new Set(selected);
    if (!changed.delete(id)) changed.add(id);
    onSelect(changed);
  };
  const extend = (by: 1 | -1) => {
    const ids = [rows[at.row]?.entry.id, rows[at.row + by]?.entry.id];
    onSelect(new Set([...selected, ...ids.filter((id) => id !== undefined)]));
    goTo({ row: at.row + by, column: at.column });
  };
  const edit = (row: number, column: CellColumn) => {
    const entryId = rows[row]?.entry.id;
    if (entryId === undefined) return;
    setCurrent({ row, column });
    setEditing({ entryId, column });
  };
  const leave = (row: number, column: CellColumn, leaving: Leaving) => {
    setEditing(null);
    if (leaving === 'away') return;
    const to =
      leaving === 'stay'
        ? null
        : nextCell({ row, column }, leaving === 'next' ? 1 : -1, rows.length);
    const entryId = rows[to?.row ?? row]?.entry.id;
    if (entryId === undefined) return;
    const cell = { entryId, column: to?.column ?? column };
    if (to === null || !isDrawn(view.current, cell.column)) due.current = cell;
    else setEditing(cell);
  };
  useLayoutEffect(() => {
    const cell = due.current;
    const row = cell === null ? -1 : rows.findIndex(({ entry }) => entry.id === cell.entryId);
    due.current = null;
    if (cell !== null && row >= 0) goTo({ row, column: cell.column });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const { place, column } = event.target.dataset;
    if (place === undefined && column === undefined) return;
    const page = Math.max(1, Math.floor(height / rowHeight) - 2);
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
      case 'edit':
        edit(at.row, command.column);
        break;
      case 'toggle':
        toggle(at.row);
        break;
      case 'select-all':
        onSelect(new Set(rows.map(({ entry }) => entry.id)));
        break;
      case 'open':
        onOpen(rows[at.row]?.entry.id ?? '');
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
      className="h-[calc(100dvh-18rem)] min-h-80 overflow-auto rounded-md border border-rule"
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <table
        aria-label={words.table}
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-collapse text-small"
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="w-10 pointer-coarse:w-12" />
          <col />
          <col />
          <col className="hidden facing:table-column facing:w-[14%]" />
          <col className="hidden facing:table-column facing:w-[11%]" />
          <col className="hidden facing:table-column facing:w-[6%]" />
          <col className="w-10 pointer-coarse:w-12" />
        </colgroup>
        <thead className="sticky top-0 z-10 bg-paper">
          <tr aria-rowindex={1} className="border-rule border-b" style={{ height: rowHeight }}>
            <th scope="col">
              <label className="flex items-center justify-center">
                <input
                  type="checkbox"
                  aria-label={words.selectAll}
                  checked={areAllSelected}
                  onChange={({ target }) =>
                    onSelect(new Set(target.checked ? rows.map(({ entry }) => entry.id) : []))
                  }
                />
              </label>
            </th>
            {sortColumns.map((column) => (
              <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          <Gap height={first * rowHeight} />
          {rows.slice(first, last).map((row, index) => {
            const place = first + index;
            const { id } = row.entry;
            return (
              <EntryRow
                key={id}
                row={row}
                place={place}
                height={rowHeight}
                glossaryName={glossaryNames.get(row.glossaryId)}
                isSelected={selected.has(id)}
                stop={place === at.row && at.column}
                editing={editing?.entryId === id ? editing.column : null}
                onFocus={(column) => setCurrent({ row: place, column })}
                onToggle={() => toggle(place)}
                onOpen={() => onOpen(id)}
                onEdit={(column) => edit(place, column)}
                onLeave={(column, leaving) => leave(place, column, leaving)}
              />
            );
          })}
          <Gap height={(rows.length - last) * rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** On a narrow screen some columns are left out. */
const isDrawn = (view: HTMLElement | null, column: CellColumn): boolean => {
  const cell = view?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  return cell !== null && cell !== undefined && cell.offsetParent !== null;
};

/** Stands for the rows out of view. */
function Gap({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tr>
      {/* More columns than the head has would take room of their own. */}
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}
