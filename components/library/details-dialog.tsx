'use client';

import { type FormEvent, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import type { KeptArticle } from '@/lib/store/kept/kept-articles';
import { readTags } from '@/lib/store/library/read-tags';
import { useLibraryActions } from './library-context';

/** Changes an article's name, what is said of its origin, and its tags. */
export function DetailsDialog({
  article,
  onClose,
}: {
  readonly article: KeptArticle;
  readonly onClose: () => void;
}) {
  const messages = useMessages();
  const words = messages.library;
  const { changeDetails } = useLibraryActions();
  const [title, setTitle] = useState(article.title);
  const [byline, setByline] = useState(article.byline ?? '');
  const [source, setSource] = useState(article.source ?? '');
  const [date, setDate] = useState(article.date ?? '');
  const [tags, setTags] = useState(article.tags.join(', '));

  const save = (event: FormEvent) => {
    event.preventDefault();
    changeDetails(article.id, {
      title: title.trim() || article.title,
      byline: byline.trim() || null,
      source: source.trim() || null,
      date: date.trim() || null,
      tags: readTags(tags),
    });
    onClose();
  };

  return (
    <Modal open onOpenChange={onClose} title={words.detailsTitle} description={article.title}>
      <form onSubmit={save} className="flex flex-col gap-4">
        <Field label={messages.article.title} value={title} onChange={setTitle} />
        <Field label={words.byline} value={byline} onChange={setByline} />
        <Field label={words.source} value={source} onChange={setSource} />
        <Field label={words.date} value={date} onChange={setDate} />
        <Field label={words.tagsWritten} value={tags} onChange={setTags} />
        <div className="flex justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {messages.cancel}
          </Button>
          <Button type="submit" look="strong">
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Field({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="flex flex-col gap-1 text-muted text-small">
      {label}
      <input
        value={value}
        maxLength={LONGEST_DETAIL}
        onChange={({ target }) => onChange(target.value)}
        className="rounded-md border border-edge bg-paper px-3 py-1.5 text-base text-ink"
      />
    </label>
  );
}

/** In UTF-16 units: an address of a page is seldom longer. */
const LONGEST_DETAIL = 2000;
