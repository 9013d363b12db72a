'use client';

import { useEffect, useState } from 'react';
import { useDraftsStore, useReader, useReaderStore } from '@/components/state/reader-context';
import { isSavedDraft, sentenceDraft } from '@/lib/store/state/drafts-state';
import { shownEnglish } from '@/lib/store/state/segment-states';

export interface SentenceDraft {
  readonly text: string;
  /** Whether it was begun before this editor was opened. */
  readonly isFromBefore: boolean;
  /** What the reader has saved in another tab since this was begun; undefined where nothing changed. */
  readonly elsewhere: string | null | undefined;
  readonly write: (text: string) => void;
  readonly discard: () => void;
}

/** The English of a sentence while it is written: it stays a draft until it is saved or thrown away. */
export function useSentenceDraft(id: string): SentenceDraft {
  const reader = useReaderStore();
  const store = useDraftsStore();
  const { keepDraft, discardDraft } = store.getState();
  const of = sentenceDraft(reader.getState().article?.id ?? '', id);
  const saved = useReader(({ postEdits }) => postEdits[id]?.text ?? null);
  const [left] = useState(() => store.getState().drafts.get(of) ?? null);
  const [isSaved] = useState(() => left !== null && isSavedDraft(left, saved));
  const begun = isSaved ? null : left;
  useEffect(() => {
    if (isSaved) discardDraft(of);
  }, [isSaved, discardDraft, of]);
  // What the reader had saved when the writing began; null where the machine's English stood.
  const [base] = useState(() => (begun === null ? saved : (begun.base ?? null)));
  const [text, setText] = useState(() => begun?.text ?? shownEnglish(reader.getState(), id) ?? '');
  return {
    text,
    isFromBefore: begun !== null,
    elsewhere: saved === base ? undefined : saved,
    write(written) {
      setText(written);
      if (written === (shownEnglish(reader.getState(), id) ?? '')) discardDraft(of);
      else keepDraft(of, { text: written, ...(base === null ? {} : { base }) });
    },
    discard: () => discardDraft(of),
  };
}
