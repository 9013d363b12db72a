'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useMemoriesActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Memory } from '@/lib/store/state/memories-state';

/** A memory: its name, how many sentences it has, and its place. It is removed with a second press. */
export function MemoryRow({
  memory,
  isFirst,
  isLast,
  onMove,
  onRemove,
}: {
  readonly memory: Memory;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const messages = useMessages();
  const words = messages.memories;
  const { renameMemory } = useMemoriesActions();
  const [name, setName] = useState<string | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const rename = () => {
    if (name !== null && name.trim() !== '') renameMemory(memory.id, name);
    setName(null);
  };
  return (
    <li
      data-memory={memory.id}
      className="flex flex-wrap items-center gap-2 border-rule border-b py-2 last:border-b-0"
    >
      <div className="min-w-0 flex-1">
        <input
          type="text"
          aria-label={words.rename(memory.name)}
          value={name ?? memory.name}
          onChange={({ target }) => setName(target.value)}
          onBlur={rename}
          onKeyDown={({ key }) => {
            if (key === 'Enter') rename();
          }}
          className="written-field font-serif text-base"
        />
        <p className="text-muted text-small">{words.pairs(memory.pairs)}</p>
      </div>
      <IconButton
        icon="up"
        label={words.up(memory.name)}
        data-move={-1}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={words.down(memory.name)}
        data-move={1}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton
        icon="bin"
        label={words.remove(memory.name)}
        aria-expanded={isLeaving}
        onClick={() => setLeaving(!isLeaving)}
      />
      {isLeaving ? (
        <div className="flex w-full justify-end gap-2">
          <Button onClick={onRemove}>{words.removeForGood}</Button>
          <Button look="quiet" onClick={() => setLeaving(false)}>
            {messages.cancel}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
