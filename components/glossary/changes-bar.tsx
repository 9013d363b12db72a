'use client';

import { useId, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { CloseButton } from '@/components/ui/close-button';
import { Icon } from '@/components/ui/icon';
import { ChangeList } from './change-list';

/**
 * Says how many sentences a change of the glossary has changed, shows each before and after, and offers to
 * undo. It stands at the foot of the page, over the text, until it is dismissed.
 */
export function ChangesBar() {
  const messages = useMessages();
  const words = messages.changes;
  const count = useReader((state) => state.changes.length);
  const isSettled = useReader(({ phase }) => phase.name !== 'translating');
  const { undo, dismissChanges } = useReaderActions();
  const canUndo = useReader((state) => state.canUndoChanges);
  const [isOpen, setIsOpen] = useState(false);
  const [titleId, listId] = [useId(), useId()];
  return (
    <>
      {/* Always present: a screen reader does not announce an element that appears with its text. */}
      <p role="status" className="sr-only">
        {count > 0 && isSettled ? words.count(count) : ''}
      </p>
      {count === 0 ? null : (
        <section
          aria-labelledby={titleId}
          className="mx-auto flex max-h-[60dvh] w-full max-w-[60rem] flex-col border border-rule bg-raised shadow-xl facing:mb-4 facing:rounded-xl"
        >
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2">
            <h2 id={titleId} className="mr-auto text-small">
              {words.count(count)}
            </h2>
            <Button
              look="quiet"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => setIsOpen(!isOpen)}
            >
              <Icon name="compare" />
              {isOpen ? words.hide : words.compare}
            </Button>
            {canUndo ? (
              <Button look="quiet" onClick={undo}>
                <Icon name="undo" />
                {words.undo}
              </Button>
            ) : null}
            <CloseButton
              aria-label={words.dismiss}
              onClick={() => {
                setIsOpen(false);
                dismissChanges();
              }}
            />
          </div>
          <div id={listId} className="overflow-y-auto" hidden={!isOpen}>
            {isOpen ? <ChangeList /> : null}
          </div>
        </section>
      )}
    </>
  );
}
