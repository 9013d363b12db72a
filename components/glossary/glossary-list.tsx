'use client';

import { useRef, useState } from 'react';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useGlossaryActions,
  useReader,
  useReaderActions,
  useViewStore,
} from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useDueFocus } from '@/components/ui/use-due-focus';
import { ConflictList } from './conflict-list';
import { GlossaryFileButtons } from './glossary-file-buttons';
import { GlossaryRow } from './glossary-row';

/**
 * Lists the glossaries in order of precedence, to be switched on and off, moved, renamed, created and
 * deleted.
 */
export function GlossaryList({
  onBrowse,
  onOpen,
}: {
  readonly onBrowse: (glossaryId: string) => void;
  readonly onOpen: (entryId: string) => void;
}) {
  const messages = useMessages();
  const words = messages.glossaries;
  const view = useViewStore();
  const { addGlossary, moveGlossary, removeGlossary } = useGlossaryActions();
  const { undo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const glossaries = useGlossary((state) => state.glossaries);
  const list = useRef<HTMLDivElement>(null);
  const focusOnceDrawn = useDueFocus(list);
  const [told, setTold] = useState('');

  const move = (id: string, by: -1 | 1) => {
    const at = glossaries.findIndex((each) => each.id === id);
    const moved = glossaries[at];
    if (!moved) return;
    moveGlossary(id, by);
    setTold(words.moved(glossaryName(moved, messages), at + by + 1));
    const row = `[data-glossary="${CSS.escape(id)}"]`;
    focusOnceDrawn(`${row} [data-move="${by}"], ${row} [data-move]`);
  };

  return (
    <div ref={list}>
      <ol className="flex flex-col">
        {glossaries.map((glossary, position) => (
          <GlossaryRow
            key={glossary.id}
            glossary={glossary}
            isFirst={position === 0}
            isLast={position === glossaries.length - 1}
            onMove={(by) => move(glossary.id, by)}
            onBrowse={() => onBrowse(glossary.id)}
            onRemove={() => {
              removeGlossary(glossary.id);
              focusOnceDrawn('[data-create]');
            }}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          data-create
          onClick={() => {
            const id = addGlossary('');
            focusOnceDrawn(`[data-glossary="${CSS.escape(id)}"] input[type="text"]`);
          }}
        >
          <Icon name="add" />
          {words.create}
        </Button>
        <Button onClick={() => openPanel(view, { name: 'add-term', proposal: null })}>
          <Icon name="add" />
          {words.addTerm}
        </Button>
        <GlossaryFileButtons />
        {/* A page of its own, not a step within this one: each page has a security policy of its own. */}
        <a href="/glossary" className={buttonClass('plain')}>
          <Icon name="list" />
          {messages.glossaryPage.open}
        </a>
        {canUndo ? (
          <Button look="quiet" onClick={undo}>
            <Icon name="undo" />
            {messages.undo}
          </Button>
        ) : null}
      </div>
      <ConflictList onOpen={onOpen} />
    </div>
  );
}
