'use client';

import { useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useMemories, useMemoriesActions } from '@/components/state/reader-context';
import { useDueFocus } from '@/components/ui/use-due-focus';
import { MemoryRow } from './memory-row';

/** The memories in order of precedence, to be moved, renamed and removed. */
export function MemoryList() {
  const { memories: words } = useMessages();
  const { moveMemory, removeMemory } = useMemoriesActions();
  const memories = useMemories((state) => state.memories);
  const editCount = useMemories((state) => state.editCount);
  const list = useRef<HTMLDivElement>(null);
  const focusOnceDrawn = useDueFocus(list);
  const [told, setTold] = useState('');

  return (
    <div ref={list} tabIndex={-1} data-memories className="outline-none">
      <div className="border-rule border-b py-2">
        <p className="font-serif text-base">{words.edits}</p>
        <p className="text-muted text-small">
          {words.pairs(editCount)} · {words.editsHint}
        </p>
      </div>
      <ol className="flex flex-col">
        {memories.map((memory, position) => (
          <MemoryRow
            key={memory.id}
            memory={memory}
            isFirst={position === 0}
            isLast={position === memories.length - 1}
            onMove={(by) => {
              moveMemory(memory.id, by);
              setTold(words.moved(memory.name, position + by + 1));
              const row = `[data-memory="${CSS.escape(memory.id)}"]`;
              focusOnceDrawn(`${row} [data-move="${by}"], ${row} [data-move]`);
            }}
            onRemove={() => {
              removeMemory(memory.id);
              setTold(words.removed(memory.name));
              list.current?.focus();
            }}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </div>
  );
}
