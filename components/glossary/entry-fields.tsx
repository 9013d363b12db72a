'use client';

import { useId } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useGlossaryActions } from '@/components/state/reader-context';
import type { Entry, EntryField } from '@/glossary/entry';
import { fieldDraft } from '@/lib/store/state/drafts-state';
import { WrittenField } from './written-field';

/** The fields of an entry that hold a value of one kind. */
type FieldsOf<Value> = {
  [Field in EntryField]: [Value, Entry[Field]] extends [Entry[Field], Value] ? Field : never;
}[EntryField];

/**
 * A change to what is searched for or asked for translates sentences again, so it is kept when the typing
 * pauses. The other fields are kept at each key.
 */
const pauseMsOf = (field: EntryField): number =>
  field === 'definition' || field === 'note' || field === 'example' || field === 'source' ? 0 : 600;

interface FieldProps<Field> {
  readonly entry: Entry;
  readonly field: Field;
}

interface WrittenProps<Field> extends FieldProps<Field> {
  /** The language of the field's text. */
  readonly lang: 'fr' | 'en';
  readonly className?: string;
}

/** Edits a text of an entry. */
export function TextField({
  entry,
  field,
  lang,
  isMultiline = false,
  className = 'text-base leading-relaxed',
}: WrittenProps<FieldsOf<string>> & { readonly isMultiline?: boolean }) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  return (
    <WrittenField
      label={messages.entry[field]}
      lang={lang}
      value={entry[field]}
      isMultiline={isMultiline}
      pauseMs={pauseMsOf(field)}
      draftOf={fieldDraft(entry.id, field)}
      onKeep={(text) => editEntry(entry.id, field, text.trim()).ok}
      className={className}
    />
  );
}

/** Edits several short texts of an entry, one in a line. */
export function ListField({
  entry,
  field,
  lang,
  className = 'text-base',
}: WrittenProps<FieldsOf<readonly string[]>>) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  return (
    <WrittenField
      label={messages.entry[field]}
      hint={messages.entry.onePerLine}
      lang={lang}
      value={entry[field].join('\n')}
      isMultiline
      pauseMs={pauseMsOf(field)}
      draftOf={fieldDraft(entry.id, field)}
      onKeep={(text) => editEntry(entry.id, field, linesOf(text)).ok}
      className={className}
    />
  );
}

/** Edits a yes or no of an entry. */
export function FlagField({ entry, field }: FieldProps<FieldsOf<boolean>>) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  return (
    <label className="flex items-baseline gap-2 text-small">
      <input
        type="checkbox"
        checked={entry[field]}
        onChange={({ target }) => editEntry(entry.id, field, target.checked)}
        className="translate-y-px"
      />
      {messages.entry[field]}
    </label>
  );
}

/** Edits a value of an entry that is one of a few. */
export function ChoiceField<Field extends 'domain' | 'gender' | 'partOfSpeech'>({
  entry,
  field,
  values,
  names,
}: FieldProps<Field> & {
  readonly values: readonly Entry[Field][];
  readonly names: Readonly<Record<Entry[Field], string>>;
}) {
  const messages = useMessages();
  const { editEntry } = useGlossaryActions();
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className="text-muted text-small">
        {messages.entry[field]}
      </label>
      <select
        id={id}
        value={entry[field]}
        onChange={({ target }) => {
          const value = values.find((each) => each === target.value);
          if (value !== undefined) editEntry(entry.id, field, value);
        }}
        className="rounded border border-transparent bg-raised py-1 pr-2 pl-0.5 text-[0.9375rem] hover:border-edge/60"
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
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
