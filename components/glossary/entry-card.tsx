'use client';

import { useId } from 'react';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useGlossaryActions,
  useReader,
  useReaderActions,
} from '@/components/reader/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { domains, type Entry } from '@/glossary/entry';
import { EntryField } from './entry-field';

/**
 * A change of these has sentences translated anew, so it is kept when the typing pauses; the other
 * fields are kept at each key.
 */
const termPauseMs = 600;

/** An entry of the glossary, every field of it edited in place and kept at once. */
export function EntryCard({ entry }: { readonly entry: Entry }) {
  const messages = useMessages();
  const { editEntry, resetEntry } = useGlossaryActions();
  const { undo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const isEdited = useGlossary((state) => state.edited[entry.id] !== undefined);
  const words = messages.entry;
  const keepText =
    (field: 'french' | 'english' | 'definition' | 'note') =>
    (text: string): boolean =>
      editEntry(entry.id, field, text.trim()).ok;
  const keepList =
    (field: 'frenchVariants' | 'englishVariants') =>
    (text: string): boolean =>
      editEntry(entry.id, field, linesOf(text)).ok;
  return (
    <div className="flex flex-col gap-3">
      <EntryField
        label={words.french}
        lang="fr"
        value={entry.french}
        pauseMs={termPauseMs}
        onKeep={keepText('french')}
        className="font-semibold text-xl leading-snug"
      />
      <EntryField
        label={words.english}
        lang="en"
        value={entry.english}
        pauseMs={termPauseMs}
        onKeep={keepText('english')}
        className="text-xl italic leading-snug"
      />
      <EntryField
        label={words.definition}
        lang="en"
        value={entry.definition}
        isMultiline
        pauseMs={0}
        onKeep={keepText('definition')}
        className="text-base leading-relaxed"
      />
      <DomainField entry={entry} />
      <EntryField
        label={words.note}
        lang="en"
        value={entry.note}
        isMultiline
        pauseMs={0}
        onKeep={keepText('note')}
        className="text-base leading-relaxed"
      />
      <EntryField
        label={words.englishVariants}
        hint={words.onePerLine}
        lang="en"
        value={entry.englishVariants.join('\n')}
        isMultiline
        pauseMs={termPauseMs}
        onKeep={keepList('englishVariants')}
        className="text-base"
      />
      <EntryField
        label={words.frenchVariants}
        hint={words.onePerLine}
        lang="fr"
        value={entry.frenchVariants.join('\n')}
        isMultiline
        pauseMs={termPauseMs}
        onKeep={keepList('frenchVariants')}
        className="text-base"
      />
      <div className="-mx-5 -mb-5 sticky -bottom-5 flex min-h-11 flex-wrap items-center justify-between gap-x-2 border-rule border-t bg-raised px-5 py-1.5">
        <p className="text-muted text-small">{isEdited ? words.changed : words.saved}</p>
        <div className="flex gap-1">
          {canUndo ? (
            <Button look="quiet" onClick={undo}>
              <Icon name="undo" />
              {messages.undo}
            </Button>
          ) : null}
          {isEdited ? (
            <Button look="quiet" onClick={() => resetEntry(entry.id)}>
              <Icon name="revert" />
              {words.reset}
            </Button>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function DomainField({ entry }: { readonly entry: Entry }) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className="text-muted text-small">
        {messages.entry.domain}
      </label>
      <select
        id={id}
        value={entry.domain}
        onChange={({ target }) => {
          const domain = domains.find((each) => each === target.value);
          if (domain) editEntry(entry.id, 'domain', domain);
        }}
        className="rounded border border-transparent bg-raised py-1 pr-2 pl-0.5 text-[0.9375rem] hover:border-edge/60"
      >
        {domains.map((domain) => (
          <option key={domain} value={domain}>
            {messages.domains[domain]}
          </option>
        ))}
      </select>
    </div>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
