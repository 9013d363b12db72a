'use client';

import { type FormEvent, useId, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { glossaryName } from '@/components/language/glossary-name';
import { useMessages } from '@/components/language/language-provider';
import {
  useGlossary,
  useGlossaryActions,
  useReader,
  useView,
  useViewStore,
} from '@/components/state/reader-context';
import { useTermIndex } from '@/components/state/term-index-provider';
import { useDraftFields } from '@/components/state/use-draft-fields';
import { closePanel } from '@/components/state/view-store';
import { Button } from '@/components/ui/button';
import { DraftNotice } from '@/components/ui/draft-notice';
import { Modal } from '@/components/ui/modal';
import { needsCapitals } from '@/glossary/french/needs-capitals';
import type { EntryProposal } from '@/glossary/propose/propose-entry';
import { spellingKey } from '@/glossary/spelling-key';
import type { GlossaryFailure } from '@/lib/base/failure';
import { termDraft } from '@/lib/store/state/drafts-state';

/** Edits a new entry, which starts as proposed from the selected words. */
export function AddTermDialog() {
  const messages = useMessages();
  const view = useViewStore();
  const isOpen = useView(({ panel }) => panel?.name === 'add-term');
  const proposal = useView(({ panel }) => (panel?.name === 'add-term' ? panel.proposal : null));
  const close = () => closePanel(view, 'add-term');
  return (
    <Modal
      open={isOpen}
      onOpenChange={close}
      title={messages.addTerm.title}
      description={messages.addTerm.description}
    >
      <AddTermForm proposal={proposal} onDone={close} />
    </Modal>
  );
}

function AddTermForm({
  proposal,
  onDone,
}: {
  readonly proposal: EntryProposal | null;
  readonly onDone: () => void;
}) {
  const messages = useMessages();
  const words = messages.addTerm;
  const { addEntry } = useGlossaryActions();
  const index = useTermIndex();
  const glossaries = useGlossary((state) => state.glossaries);
  const entries = useGlossary((state) => state.entries);
  const source = useReader((state) => state.article?.title ?? '');
  const own = glossaries.filter(({ isBuiltIn }) => !isBuiltIn);
  const draft = useDraftFields(termDraft(proposal?.french ?? ''), {
    french: proposal?.french ?? '',
    english: proposal?.english ?? '',
  });
  const { french, english } = draft.fields;
  const setFrench = (text: string) => draft.write({ french: text });
  const setEnglish = (text: string) => draft.write({ english: text });
  const [glossaryId, setGlossaryId] = useState(own[0]?.id);
  const [failure, setFailure] = useState<GlossaryFailure | null>(null);
  const example = proposal?.example ?? '';
  const key = spellingKey(french);
  const isTaken =
    key !== '' &&
    index
      .entriesWithin(french)
      .some((id) => entries.some((entry) => entry.id === id && spellingKey(entry.french) === key));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const { partOfSpeech = '' } = proposal?.french === french.trim() ? proposal : {};
    const result = addEntry(
      {
        french: french.trim(),
        english: english.trim(),
        partOfSpeech,
        isCaseSensitive:
          proposal?.french === french.trim()
            ? proposal.isCaseSensitive
            : needsCapitals({ french: french.trim(), english: english.trim() }),
        example,
        source: example && source,
      },
      glossaryId,
    );
    if (result.ok) {
      draft.finish();
      onDone();
    } else setFailure(result.failure);
  };
  return (
    <form onSubmit={add} className="flex flex-col gap-4">
      {draft.isFromBefore ? <DraftNotice onThrowAway={draft.throwAway} /> : null}
      <Field label={words.french} lang="fr" value={french} onChange={setFrench} isRequired />
      {isTaken ? (
        <p role="status" className="-mt-2 text-small text-warn">
          {words.taken}
        </p>
      ) : null}
      <Field label={words.english} lang="en" value={english} onChange={setEnglish} />
      {english.trim() === '' ? (
        <p className="-mt-2 text-muted text-small">{words.noEnglish}</p>
      ) : null}
      {example === '' ? null : (
        <figure>
          <figcaption className="text-muted text-small">{words.sentence}</figcaption>
          <blockquote lang="fr" className="mt-0.5 font-serif text-base leading-relaxed">
            {example}
          </blockquote>
        </figure>
      )}
      <GlossaryField value={glossaryId} own={own} onChange={setGlossaryId} />
      {failure === null ? null : (
        <p role="alert" className="text-small text-warn">
          {messageOf(messages.failure, failure).what}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onDone}>{messages.cancel}</Button>
        <Button look="strong" type="submit" disabled={french.trim() === ''}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

function Field({
  label,
  lang,
  value,
  onChange,
  isRequired = false,
}: {
  readonly label: string;
  readonly lang: 'fr' | 'en';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-muted text-small">
        {label}
      </label>
      <input
        id={id}
        lang={lang}
        value={value}
        required={isRequired}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        className="mt-0.5 block w-full rounded-md border border-edge/60 bg-paper px-3 py-1.5 font-serif text-lg"
      />
    </div>
  );
}

function GlossaryField({
  value,
  own,
  onChange,
}: {
  readonly value: string | undefined;
  readonly own: readonly {
    readonly id: string;
    readonly name: string;
    readonly isBuiltIn: boolean;
  }[];
  readonly onChange: (glossaryId: string | undefined) => void;
}) {
  const messages = useMessages();
  const id = useId();
  if (own.length === 0) {
    return (
      <p className="text-small">
        <span className="text-muted">{messages.addTerm.glossary}:</span>{' '}
        {messages.addTerm.newGlossary}
      </p>
    );
  }
  return (
    <div className="flex items-center gap-3">
      <label htmlFor={id} className="text-muted text-small">
        {messages.addTerm.glossary}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="rounded border border-edge/60 bg-raised px-1 py-1 text-[0.9375rem]"
      >
        {own.map((glossary) => (
          <option key={glossary.id} value={glossary.id}>
            {glossaryName(glossary, messages)}
          </option>
        ))}
      </select>
    </div>
  );
}
