'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { MemoryOffers } from '@/components/memory/memory-offers';
import { useSimilarPairs } from '@/components/memory/use-similar-pairs';
import { machineEnglishOf } from '@/components/state/english-of';
import { useReaderActions, useReaderStore, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { Button } from '@/components/ui/button';
import type { Segment } from '@/lib/document/article';
import { shownEnglish } from '@/lib/store/state/segment-states';

/** Edits a sentence's English in its place. A sentence has no line breaks. */
export function SentenceEditor({ segment }: { readonly segment: Segment }) {
  const { id, text: french } = segment;
  const { language, messages } = useLanguage();
  const reader = useReaderStore();
  const view = useViewStore();
  const { editTranslation } = useReaderActions();
  const [text, setText] = useState(() => shownEnglish(reader.getState(), id) ?? '');
  const machine = machineEnglishOf(reader.getState(), id);
  const field = useRef<HTMLTextAreaElement>(null);
  const offers = useSimilarPairs(french, text);

  useEffect(() => {
    const { current } = field;
    if (!current) return;
    focusOn(current);
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);

  /** Writes it into the field, where the reader may still change it. */
  const take = (english: string) => {
    setText(english);
    field.current?.focus();
  };
  const leave = () => {
    view.setState({ editing: null, current: id });
    // The focus returns after the text has replaced the field.
    requestAnimationFrame(() => {
      const sentence = findSentence(document, id, 'english');
      if (sentence) focusOn(sentence);
    });
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const written = text.replace(/\s+/g, ' ').trim();
    if (written === '') return;
    if (written !== shownEnglish(reader.getState(), id)) editTranslation(id, written);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
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
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="written-field font-serif text-article"
      />
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
        <MemoryOffers french={french} pairs={offers} onTake={take} />
      </span>
      <span lang={language} className="mt-2 flex flex-wrap items-center gap-2 font-sans">
        <Button look="strong" disabled={text.trim() === ''} onClick={() => save()}>
          {messages.sentence.save}
        </Button>
        <Button look="quiet" onClick={leave}>
          {messages.cancel}
        </Button>
        <span className="text-muted text-small">{messages.sentence.saveKeys}</span>
      </span>
    </span>
  );
}
