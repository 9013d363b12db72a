'use client';

import { type ClipboardEvent, type FormEvent, useEffect, useId, useState } from 'react';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { useReaderActions } from '@/components/state/reader-context';
import { useDraftFields } from '@/components/state/use-draft-fields';
import type { Arrived } from '@/components/state/view-store';
import { Button, buttonClass } from '@/components/ui/button';
import { DraftNotice } from '@/components/ui/draft-notice';
import type { Failure } from '@/lib/base/failure';
import { noExtras } from '@/lib/document/article-extras';
import { refuseArticle } from '@/lib/document/read-article';
import { titleOfText } from '@/lib/document/title-of-text';
import type { ImportedArticle } from '@/lib/import/files/imported-article';
import { articleDraft } from '@/lib/store/state/drafts-state';
import { AddressField } from './address-field';
import { pastedFrom } from './arrivals';
import { FromBrowser } from './from-browser';
import { ImportChoiceFields } from './import-choice-fields';
import { ImportNotes } from './import-notes';
import { ImportPreview } from './import-preview';
import { lookThrough } from './look-through';
import { useImport } from './use-import';

export function ArticleForm({
  arrived,
  onOpened,
}: {
  readonly arrived: Arrived | null;
  readonly onOpened: () => void;
}) {
  const messages = useMessages();
  const { open, openBuiltIn } = useReaderActions();
  const draft = useDraftFields(articleDraft, { title: '', text: '' });
  const { title, text } = draft.fields;
  /** Of the text as it was read, and not as it is typed. */
  const [extras, setExtras] = useState(noExtras);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [isLookingThrough, setLookingThrough] = useState(false);
  const problemId = useId();

  const takeArticle = (article: ImportedArticle) => {
    setRefusal(null);
    setExtras(article.extras);
    draft.write({ title: article.title === '' ? title : article.title, text: article.text });
  };
  const importing = useImport(takeArticle);
  const { current, take, forget } = importing;
  useEffect(() => {
    if (arrived !== null && arrived.kind !== 'offered-address') take(arrived);
  }, [arrived, take]);

  const isBusy = current.state === 'reading' || isLookingThrough;
  const failure = current.state === 'refused' ? current.failure : refusal;
  const problem = failure === null ? null : messageOf(messages.failure, failure);
  const { structure } = extras;
  const isStructured = structure.blocks.length + structure.inlines.length > 0;

  const type = (typed: string) => {
    forget();
    setRefusal(null);
    setExtras(noExtras);
    draft.write({ text: typed });
  };

  const paste = (event: ClipboardEvent) => {
    const pasted = pastedFrom(event.clipboardData);
    // Into a text that is being written, and without structure, as into any field.
    if (pasted === null || text !== '') return;
    event.preventDefault();
    take(pasted);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    // Asked before the article on the page is given up for it.
    const refused = refuseArticle(text);
    if (refused) {
      setRefusal(refused);
      return;
    }
    setLookingThrough(true);
    const known = current.state === 'read' ? extras : await lookThrough(text);
    draft.finish();
    void open(title.trim() || titleOfText(text) || messages.article.untitled, text, known);
    onOpened();
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {draft.isFromBefore ? <DraftNotice onThrowAway={draft.throwAway} /> : null}
      {isStructured ? null : (
        <label className="flex flex-col gap-1 text-muted text-small">
          {messages.article.paste}
          <textarea
            lang="fr"
            rows={9}
            value={text}
            onPaste={paste}
            onChange={(event) => type(event.target.value)}
            {...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
            className="resize-y rounded-md border border-edge bg-paper p-3 font-serif text-base text-ink"
          />
        </label>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className={`${buttonClass('plain')} relative focus-within:border-accent`}>
          {messages.article.file}
          <input
            type="file"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) take({ kind: 'file', file });
              // So that the same file can be chosen again.
              target.value = '';
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
        </label>
        <span className="text-muted text-small">{messages.article.fileKinds}</span>
      </div>
      <AddressField
        offered={arrived?.kind === 'offered-address' ? arrived.address : ''}
        onAsk={(address) => take({ kind: 'address', address })}
      />
      <FromBrowser />
      {'article' in current && current.article !== null ? (
        <ImportChoiceFields
          article={current.article}
          choices={importing.choices}
          choose={importing.choose}
        />
      ) : null}
      <label className="flex flex-col gap-1 text-muted text-small">
        {messages.article.titleOptional}
        <input
          value={title}
          onChange={({ target }) => draft.write({ title: target.value })}
          className="rounded-md border border-edge bg-paper px-3 py-1.5 text-base text-ink"
        />
      </label>
      <div role="status" className="text-muted text-small">
        {isBusy ? <p>{messages.article.reading}</p> : null}
        {current.state === 'read' ? <ImportNotes article={current.article} /> : null}
      </div>
      {problem === null ? null : (
        <p id={problemId} role="alert" className="text-small text-warn">
          {problem.what} {problem.next}
        </p>
      )}
      <div className="flex flex-wrap-reverse items-center justify-between gap-3">
        <Button
          look="quiet"
          className="-ml-2"
          onClick={() => {
            void openBuiltIn();
            onOpened();
          }}
        >
          {messages.article.builtIn}
        </Button>
        <Button type="submit" look="strong" disabled={isBusy}>
          {messages.article.read}
        </Button>
      </div>
      {isStructured ? (
        <ImportPreview text={text} structure={structure} onEdit={() => setExtras(noExtras)} />
      ) : null}
    </form>
  );
}
