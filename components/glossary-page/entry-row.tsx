'use client';

import type { ReactNode } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Icon } from '@/components/ui/icon';
import type { EntryRow as Row } from './arrange-entries';
import { CellEditor, type Leaving } from './cell-editor';
import type { CellColumn } from './table-keys';

interface RowProps {
  readonly row: Row;
  /** From 0. */
  readonly place: number;
  readonly height: number;
  readonly glossaryName: string | undefined;
  readonly isSelected: boolean;
  /** What of the row is the tab stop: a cell, or the row itself; false where it is in another row. */
  readonly stop: CellColumn | null | false;
  /** The column that is being edited. */
  readonly editing: CellColumn | null;
  readonly onFocus: (column: CellColumn | null) => void;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
  readonly onEdit: (column: CellColumn) => void;
  readonly onLeave: (column: CellColumn, leaving: Leaving) => void;
}

/** An entry as a row of the table: its terms and its domain are edited in their cells. */
export function EntryRow({ row, place, height, stop, isSelected, editing, ...props }: RowProps) {
  const { glossaryPage: words, domains } = useMessages();
  const { entry, isInConflict, uses } = row;
  const cell = (column: CellColumn, className: string, shown: ReactNode) => (
    <td
      data-column={column}
      tabIndex={stop === column ? 0 : -1}
      onFocus={(event) => {
        event.stopPropagation();
        props.onFocus(column);
      }}
      onDoubleClick={() => props.onEdit(column)}
      // The ring of a cell or row stands within it: the head and the frame of the table would hide the outer one.
      className={`-outline-offset-2 px-2 ${editing === column ? 'overflow-visible' : 'truncate'} ${className}`}
    >
      {editing === column ? (
        <CellEditor
          entry={entry}
          column={column}
          onLeave={(leaving) => props.onLeave(column, leaving)}
        />
      ) : (
        shown
      )}
    </td>
  );
  return (
    <tr
      data-place={place}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      tabIndex={stop === null ? 0 : -1}
      onFocus={() => props.onFocus(null)}
      style={{ height }}
      className="-outline-offset-2 border-rule border-b hover:bg-veil aria-selected:bg-veil"
    >
      <td>
        <label className="flex items-center justify-center">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.select(entry.french)}
            checked={isSelected}
            onChange={props.onToggle}
          />
        </label>
      </td>
      {cell(
        'french',
        '',
        <span lang="fr" className="font-serif text-base">
          {entry.french}
        </span>,
      )}
      {cell(
        'english',
        '',
        <>
          <span lang="en" className="font-serif text-base italic">
            {entry.isKeptInFrench ? entry.french : entry.english}
          </span>
          {isInConflict ? <span className="text-warn"> · {words.conflict}</span> : null}
          {entry.forbiddenEnglish.length > 0 ? (
            <span className="text-muted"> · {words.forbids}</span>
          ) : null}
        </>,
      )}
      <td className="hidden truncate px-2 text-muted facing:table-cell">{props.glossaryName}</td>
      {cell('domain', 'hidden text-muted facing:table-cell', domains[entry.domain])}
      <td className="hidden px-2 text-right text-muted tabular-nums facing:table-cell">
        {uses ?? '…'}
      </td>
      <td>
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.openEntry(entry.french)}
          onClick={props.onOpen}
          className="mx-auto flex size-8 pointer-coarse:size-[44px] items-center justify-center rounded text-muted hover:text-ink"
        >
          <Icon name="pen" />
        </button>
      </td>
    </tr>
  );
}
