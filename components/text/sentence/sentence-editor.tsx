'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { MemoryOffers } from '@/components/memory/memory-offers';
import { useSimilarPairs } from '@/components/memory/use-similar-pairs';
import { machineEnglishOf } from '@/components/state/english-of';
import { useReaderActions, useReaderStore, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { Button } from '@/components/ui/button';
import { ChangedElsewhere } from '@/components/ui/changed-elsewhere';
import { isComposing } from '@/components/ui/composing';
import { DraftNotice } from '@/components/ui/draft-notice';
import type { Segment } from '@/lib/document/article';
import { onOneLine } from '@/lib/store/state/drafts-state';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { SentenceAlternatives, useAlternatives } from './sentence-alternatives';
import { useSentenceDraft } from './use-sentence-draft';
import { endsSentence, keptBefore } from './word-start';

/** In UTF-16 units. No sentence is longer, and a field of millions of letters would hold up the page. */
const LONGEST_ENGLISH = 20_000;

/** Edits a sentence's English in its place. A sentence has no line breaks. */
export function SentenceEditor({ segment }: { readonly segment: Segment }) {
  const { id, text: french } = segment;
  const { language, messages } = useLanguage();
  const reader = useReaderStore();
  const view = useViewStore();
  const { editTranslation } = useReaderActions();
  const draft = useSentenceDraft(id);
  const { text } = draft;
  const machine = machineEnglishOf(reader.getState(), id);
  const field = useRef<HTMLTextAreaElement>(null);
  const offers = useSimilarPairs(french, text);
  /** Other ways to say all of it first, and from the cursor on once it was moved. */
  const [kept, setKept] = useState('');
  const alternatives = useAlternatives(id, kept, text);

  useEffect(() => {
    const { current } = field;
    if (!current) return;
    focusOn(current);
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);

  /** Writes it into the field, where the reader may still change it. */
  const take = (english: string) => {
    draft.write(english);
    field.current?.focus();
  };
  const leave = () => {
    view.setState({ editing: null, current: id });
    // The focus returns after the text has replaced the field.
    requestAnimationFrame(() => {
      const { activeElement } = document;
      // Who went elsewhere meanwhile stays there.
      if (activeElement !== document.body && activeElement !== field.current) return;
      const sentence = findSentence(document, id, 'english');
      if (sentence) focusOn(sentence);
    });
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const written = onOneLine(text);
    if (written === '') return;
    // It is said first, and the choice is the reader's.
    if (draft.elsewhere !== undefined) return;
    keep(written);
  };
  const keep = (written: string) => {
    if (written !== shownEnglish(reader.getState(), id)) editTranslation(id, written);
    draft.discard();
    leave();
  };
  const throwAway = () => {
    draft.discard();
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const way = event.altKey ? alternatives[Number(event.key) - 1] : undefined;
    if (way !== undefined) {
      event.preventDefault();
      take(way);
    }
    if (event.key === 'Enter') save(event);
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };

  return (
    <span className="my-1 block rounded-lg border border-edge/60 bg-raised p-3 shadow-sm">
      <textarea
        ref={field}
        lang="en"
        aria-label={messages.sentence.label(id)}
        value={text}
        maxLength={LONGEST_ENGLISH}
        onChange={(event) => draft.write(event.target.value)}
        onKeyDown={onKeyDown}
        onSelect={({ currentTarget }) => {
          const { selectionStart, selectionEnd, value } = currentTarget;
          if (selectionStart !== selectionEnd) return;
          // At the end of a whole sentence there is nothing to be said otherwise.
          const isWhole = endsSentence(value) || value === shownEnglish(reader.getState(), id);
          const isAtEnd = selectionStart === value.length;
          setKept(isAtEnd && isWhole ? '' : keptBefore(value, selectionStart));
        }}
        className="written-field font-serif text-article"
      />
      {draft.elsewhere === undefined ? null : (
        <ChangedElsewhere
          text={draft.elsewhere}
          onKeepMine={() => keep(onOneLine(text))}
          onTakeOther={leave}
        />
      )}
      {draft.isFromBefore ? <DraftNotice onThrowAway={throwAway} /> : null}
      <span lang={language} className="mt-2 block font-sans text-muted text-small">
        {machine === null ? (
          messages.sentence.noMachine
        ) : machine === text ? null : (
          <>
            {messages.sentence.machine}:{' '}
            <q lang="en" className="text-ink">
              {machine}
            </q>
          </>
        )}
      </span>
      <span lang={language}>
        <SentenceAlternatives kept={kept} alternatives={alternatives} onTake={take} />
        <MemoryOffers french={french} pairs={offers} onTake={take} />
      </span>
      <span lang={language} className="mt-2 flex flex-wrap items-center gap-2 font-sans">
        <Button
          look="strong"
          disabled={text.trim() === '' || draft.elsewhere !== undefined}
          onClick={() => save()}
        >
          {messages.sentence.save}
        </Button>
        <Button look="quiet" onClick={throwAway}>
          {messages.cancel}
        </Button>
        <span className="text-muted text-small">{messages.sentence.saveKeys}</span>
      </span>
    </span>
  );
}
