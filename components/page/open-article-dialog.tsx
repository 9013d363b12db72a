'use client';

import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import type { Messages } from '@/components/language/english';
import { messageOf } from '@/components/language/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { useReaderActions, useView, useViewStore } from '@/components/state/reader-context';
import { useDraftFields } from '@/components/state/use-draft-fields';
import { closePanel } from '@/components/state/view-store';
import { Button, buttonClass } from '@/components/ui/button';
import { DraftNotice } from '@/components/ui/draft-notice';
import { Modal } from '@/components/ui/modal';
import { assertNever } from '@/lib/base/assert-never';
import type { Failure } from '@/lib/base/failure';
import { noExtras } from '@/lib/document/article-extras';
import { refuseArticle } from '@/lib/document/read-article';
import type { ImportNote } from '@/lib/import/files/imported-article';
import { largestFileBytes, readArticleFile } from '@/lib/import/files/read-article-file';
import { articleDraft } from '@/lib/store/state/drafts-state';

/** Opens a text of the reader's own: pasted, or from a file. */
export function OpenArticleDialog() {
  const { article } = useMessages();
  const view = useViewStore();
  const open = useView(({ panel }) => panel?.name === 'open-article');
  const close = () => closePanel(view, 'open-article');
  return (
    <Modal open={open} onOpenChange={close} title={article.open} description={article.description}>
      <ArticleForm onOpened={close} />
    </Modal>
  );
}

function ArticleForm({ onOpened }: { readonly onOpened: () => void }) {
  const messages = useMessages();
  const { open, openBuiltIn } = useReaderActions();
  const draft = useDraftFields(articleDraft, { title: '', text: '' });
  const { title, text } = draft.fields;
  const [extras, setExtras] = useState(noExtras);
  const [notes, setNotes] = useState<readonly ImportNote[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();

  const refuse = (failure: Failure) => {
    const { what, next } = messageOf(messages.failure, failure);
    setProblem(`${what} ${next}`);
  };

  const takeFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const read = await readArticleFile({ name: file.name, bytes: await firstBytesOf(file) });
    if (!read.ok) {
      refuse(read.failure);
      return;
    }
    setProblem(null);
    setNotes(read.value.notes);
    setExtras(read.value.extras);
    draft.write({ title: read.value.title, text: read.value.text });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim() || messages.article.untitled;
    // Asked before the article on the page is given up for it.
    const refusal = refuseArticle(text);
    if (refusal) {
      refuse(refusal);
      return;
    }
    draft.finish();
    void open(name, text, extras);
    onOpened();
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {draft.isFromBefore ? <DraftNotice onThrowAway={draft.throwAway} /> : null}
      <label className="flex flex-col gap-1 text-muted text-small">
        {messages.article.paste}
        <textarea
          lang="fr"
          rows={9}
          value={text}
          onChange={(event) => {
            draft.write({ text: event.target.value });
            // What was said of the lines holds for them as they were.
            setExtras(noExtras);
            setNotes([]);
            setProblem(null);
          }}
          {...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
          className="resize-y rounded-md border border-edge bg-paper p-3 font-serif text-base text-ink"
        />
      </label>
      <label className={`${buttonClass('plain')} relative self-start focus-within:border-accent`}>
        {messages.article.file}
        <input
          type="file"
          onChange={takeFile}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <label className="flex flex-col gap-1 text-muted text-small">
        {messages.article.titleOptional}
        <input
          value={title}
          onChange={(event) => draft.write({ title: event.target.value })}
          className="rounded-md border border-edge bg-paper px-3 py-1.5 text-base text-ink"
        />
      </label>
      <div role="status" className="text-muted text-small">
        {notes.map((note) => (
          <p key={note.about}>{noteOf(messages, note)}</p>
        ))}
      </div>
      {problem === null ? null : (
        <p id={problemId} role="alert" className="text-small text-warn">
          {problem}
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
        <Button type="submit" look="strong">
          {messages.article.read}
        </Button>
      </div>
    </form>
  );
}

/** Null when the file is gone, or may no longer be read. Of a huge one no more than is refused. */
async function firstBytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, largestFileBytes + 1).arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function noteOf({ article }: Messages, note: ImportNote): string {
  switch (note.about) {
    case 'encoding-guessed':
      return article.encodingGuessed(note.encoding);
    case 'times-left-out':
      return article.timesLeftOut(note.cues);
    case 'lines-joined':
      return article.linesJoined(note.lines);
    case 'surroundings-left-out':
      return article.surroundingsLeftOut(note.lines);
    case 'margins-left-out':
      return article.marginsLeftOut(note.lines);
    default:
      return assertNever(note);
  }
}
