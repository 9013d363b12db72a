'use client';

import { useEffect, useRef, useState } from 'react';
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
import { ConflictList } from './conflict-list';
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
  /**
   * The element that gets the focus once it is drawn: a row that moves loses the focus, and a new row never
   * had it.
   */
  const [due, setDue] = useState<string | null>(null);
  const [told, setTold] = useState('');

  useEffect(() => {
    if (due === null) return;
    const wanted = [...(list.current?.querySelectorAll<HTMLElement>(due) ?? [])];
    wanted.find((element) => !element.matches(':disabled'))?.focus();
    setDue(null);
  }, [due]);

  const move = (id: string, by: -1 | 1) => {
    const at = glossaries.findIndex((each) => each.id === id);
    const moved = glossaries[at];
    if (!moved) return;
    moveGlossary(id, by);
    setTold(words.moved(glossaryName(moved, messages), at + by + 1));
    const row = `[data-glossary="${CSS.escape(id)}"]`;
    setDue(`${row} [data-move="${by}"], ${row} [data-move]`);
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
              setDue('[data-create]');
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
            setDue(`[data-glossary="${CSS.escape(id)}"] input[type="text"]`);
          }}
        >
          <Icon name="add" />
          {words.create}
        </Button>
        <Button onClick={() => openPanel(view, { name: 'add-term', proposal: null })}>
          <Icon name="add" />
          {words.addTerm}
        </Button>
        <Button onClick={() => openPanel(view, { name: 'import-glossary' })}>
          <Icon name="open" />
          {messages.importGlossary.open}
        </Button>
        <Button onClick={() => openPanel(view, { name: 'export-glossary' })}>
          <Icon name="export" />
          {messages.exportGlossary.open}
        </Button>
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
