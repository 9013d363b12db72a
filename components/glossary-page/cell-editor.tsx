'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useDraftsStore, useGlossaryActions } from '@/components/state/reader-context';
import { isComposing } from '@/components/ui/composing';
import { domains, type Entry } from '@/glossary/entry';
import { fieldDraft } from '@/lib/store/state/drafts-state';
import type { CellColumn } from './table-keys';

/** Where an editor is left for: the cell itself, the cell beside it, or wherever the reader went. */
export type Leaving = 'stay' | 'next' | 'previous' | 'away';

interface EditorProps {
  readonly entry: Entry;
  /** Is called once what was written is kept, or given back. */
  readonly onLeave: (leaving: Leaving) => void;
}

/** Edits a field of an entry in its cell: Enter and Tab keep it, Esc gives back what was there. */
export function CellEditor({ column, ...props }: EditorProps & { readonly column: CellColumn }) {
  return column === 'domain' ? (
    <DomainEditor {...props} />
  ) : (
    <TextEditor {...props} field={column} />
  );
}

const leavingBy = ({ key, shiftKey }: KeyboardEvent): Leaving | null => {
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return key === 'Enter' ? 'stay' : null;
};

function TextEditor({
  entry,
  field,
  onLeave,
}: EditorProps & { readonly field: 'french' | 'english' }) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  const drafts = useDraftsStore();
  const of = fieldDraft(entry.id, field);
  const [text, setText] = useState(() => drafts.getState().drafts.get(of)?.text ?? entry[field]);
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hasLeft = useRef(false);
  const id = useId();

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const leave = (leaving: Leaving) => {
    hasLeft.current = true;
    drafts.getState().discardDraft(of);
    onLeave(leaving);
  };
  const keep = (leaving: Leaving) => {
    if (hasLeft.current) return;
    const written = text.trim();
    if (written === entry[field] || editEntry(entry.id, field, written).ok) leave(leaving);
    else setRefused(true);
  };
  return (
    <span className="relative block">
      <input
        ref={input}
        lang={field === 'french' ? 'fr' : 'en'}
        aria-label={messages.entry[field]}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setRefused(false);
          drafts.getState().keepDraft(of, { text: target.value });
        }}
        onBlur={() => keep('away')}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          const leaving = leavingBy(event);
          event.stopPropagation();
          if (leaving === null && event.key !== 'Escape') return;
          event.preventDefault();
          if (leaving === null) leave('stay');
          else keep(leaving);
        }}
        {...(isRefused ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
        className="-mx-1 w-full rounded border border-edge bg-raised px-1 font-serif text-base text-ink"
      />
      {isRefused ? (
        <span
          id={`${id}-problem`}
          role="alert"
          className="absolute top-full left-0 z-20 whitespace-nowrap rounded border border-rule bg-raised px-2 py-1 text-small text-warn shadow-sm"
        >
          {text.trim() === '' ? messages.entry.mayNotBeEmpty : messages.entry.taken}
        </span>
      ) : null}
    </span>
  );
}

function DomainEditor({ entry, onLeave }: EditorProps) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  const select = useRef<HTMLSelectElement>(null);
  const [before] = useState(entry.domain);
  const hasLeft = useRef(false);
  useEffect(() => select.current?.focus(), []);
  const leave = (leaving: Leaving) => {
    if (hasLeft.current) return;
    hasLeft.current = true;
    onLeave(leaving);
  };
  return (
    <select
      ref={select}
      aria-label={messages.entry.domain}
      value={entry.domain}
      onChange={({ target }) => {
        const chosen = domains.find((each) => each === target.value);
        if (chosen) editEntry(entry.id, 'domain', chosen);
      }}
      onBlur={() => leave('away')}
      onKeyDown={(event) => {
        const leaving = leavingBy(event);
        event.stopPropagation();
        if (leaving === null && event.key !== 'Escape') return;
        event.preventDefault();
        if (leaving === null) editEntry(entry.id, 'domain', before);
        leave(leaving ?? 'stay');
      }}
      className="-mx-1 w-full rounded border border-edge bg-raised text-small text-ink"
    >
      {domains.map((domain) => (
        <option key={domain} value={domain}>
          {messages.domains[domain]}
        </option>
      ))}
    </select>
  );
}
