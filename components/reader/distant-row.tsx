'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Paragraph } from '@/lib/document/article';
import { englishOf } from './english-of';
import { ParagraphColumns } from './paragraph-columns';
import { useReaderFeed, useReaderStore } from './reader-context';

/**
 * A paragraph far from what is in view: its words alone, which can be searched for, copied and jumped to.
 * Terms, marks and the rest come when it comes near. With them a sentence takes 19 KB of the page's memory,
 * and without them 3.
 */
export function DistantRow({ paragraph }: { readonly paragraph: Paragraph }) {
  const english = useEnglishOf(paragraph);
  return (
    <ParagraphColumns
      french={paragraph.segments.map(({ id, text }) => (
        <PlainSentence key={id} id={id} language="fr" text={text} />
      ))}
      english={paragraph.segments.map(({ id }, place) => (
        <PlainSentence key={id} id={id} language="en" text={english[place] ?? ''} />
      ))}
    />
  );
}

function PlainSentence({
  id,
  language,
  text,
}: {
  readonly id: string;
  readonly language: 'fr' | 'en';
  readonly text: string;
}) {
  return (
    <span data-segment={id} lang={language} tabIndex={-1}>
      {text}
    </span>
  );
}

/** The English of each sentence; the same list as long as it says the same. */
function useEnglishOf({ segments }: Paragraph): readonly (string | null)[] {
  const store = useReaderStore();
  const feed = useReaderFeed();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = segments.map(({ id }) => feed.subscribe(id, listener));
      return () => {
        for (const end of ends) end();
      };
    },
    [feed, segments],
  );
  const snapshot = useMemo(() => {
    let last: readonly (string | null)[] = [];
    return () => {
      const state = store.getState();
      const now = segments.map(({ id }) => englishOf(state, id));
      const isSame = now.length === last.length && now.every((text, place) => text === last[place]);
      if (!isSame) last = now;
      return last;
    };
  }, [store, segments]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
