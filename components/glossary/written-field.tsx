'use client';

import { useId } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { ChangedElsewhere } from '@/components/ui/changed-elsewhere';
import { isComposing } from '@/components/ui/composing';
import { DraftNotice } from '@/components/ui/draft-notice';
import { useDraft } from './use-draft';

/** Edits a text in the place where it is read. */
export function WrittenField({
  label,
  hint,
  value,
  lang,
  isMultiline = false,
  pauseMs,
  onKeep,
  draftOf = null,
  className = '',
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** The language of the field's text. */
  readonly lang: string;
  readonly isMultiline?: boolean;
  readonly pauseMs: number;
  /** Says whether the glossary took the text. */
  readonly onKeep: (text: string) => boolean;
  /** What its text is a draft of until it is kept; null where no draft is needed. */
  readonly draftOf?: string | null;
  readonly className?: string;
}) {
  const messages = useMessages();
  const draft = useDraft(value, onKeep, pauseMs, draftOf);
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-small">
        {label}
        {hint === undefined ? null : <span> · {hint}</span>}
      </label>
      <textarea
        id={id}
        lang={lang}
        rows={1}
        value={draft.value}
        onChange={({ target }) =>
          draft.write(isMultiline ? target.value : target.value.replace(/[\r\n]+/g, ' '))
        }
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' && !isMultiline) event.preventDefault();
        }}
        onBlur={draft.leave}
        {...(draft.isRefused ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
        className={`written-field font-serif ${className}`}
      />
      {draft.isChangedElsewhere ? (
        <ChangedElsewhere text={value} onKeepMine={draft.keepMine} onTakeOther={draft.throwAway} />
      ) : null}
      {draft.isFromBefore ? <DraftNotice onThrowAway={draft.throwAway} /> : null}
      {draft.isRefused ? (
        <p id={`${id}-problem`} role="alert" className="text-small text-warn">
          {messages.entry.notSaved}.{' '}
          {draft.value.trim() === '' ? messages.entry.mayNotBeEmpty : messages.entry.taken}
        </p>
      ) : null}
    </div>
  );
}
