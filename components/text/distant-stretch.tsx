'use client';

import { memo, useCallback, useMemo, useSyncExternalStore } from 'react';
import { englishOf } from '@/components/state/english-of';
import { useReaderFeed, useReaderStore } from '@/components/state/reader-context';
import type { Paragraph } from '@/lib/document/article';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { ParagraphRow } from './paragraph-row';

/** By paragraph, of each sentence; null where there is none yet. */
type English = readonly (readonly (string | null)[])[];

/**
 * Paragraphs far from what is in view: their words alone, which can be searched for, copied and jumped
 * to. Terms, marks and the rest come when they come near: with them a sentence takes 19 KB of the page's
 * memory.
 */
export function DistantStretch({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const english = useEnglishOf(paragraphs);
  return paragraphs.map((paragraph, index) => (
    <DistantParagraph
      key={paragraph.segments[0]?.id ?? index}
      paragraph={paragraph}
      english={english[index] ?? []}
    />
  ));
}

const DistantParagraph = memo(function DistantParagraph({
  paragraph: { segments },
  english,
}: {
  readonly paragraph: Paragraph;
  readonly english: English[number];
}) {
  return (
    <ParagraphRow
      french={segments.map(({ id, text }) => plainSentence(id, 'fr', text))}
      english={segments.map(({ id }, place) => plainSentence(id, 'en', english[place] ?? ''))}
    />
  );
});

/** Not a component: React would keep something of each, for each of 8,000 sentences. */
const plainSentence = (id: string, language: 'fr' | 'en', text: string) => (
  <span key={id} data-segment={id} lang={language} tabIndex={-1}>
    {text}
  </span>
);

/** The lists are the same ones as long as they say the same, those of each paragraph too. */
function useEnglishOf(paragraphs: readonly Paragraph[]): English {
  const store = useReaderStore();
  const feed = useReaderFeed();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = paragraphs.flatMap(({ segments }) =>
        segments.map(({ id }) => feed.subscribe(id, listener)),
      );
      return () => {
        for (const end of ends) end();
      };
    },
    [feed, paragraphs],
  );
  const snapshot = useMemo(() => {
    let last: English = [];
    return () => {
      const state = store.getState();
      const now = paragraphs.map((paragraph, index) => englishIn(paragraph, state, last[index]));
      const isSame = now.length === last.length && now.every((each, at) => each === last[at]);
      if (!isSame) last = now;
      return last;
    };
  }, [store, paragraphs]);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** @param last what it was before, which is given again when it is the same */
function englishIn(
  { segments }: Paragraph,
  state: ReaderState,
  last: English[number] | undefined,
): English[number] {
  const now = segments.map(({ id }) => englishOf(state, id));
  return last !== undefined && now.every((text, place) => text === last[place]) ? last : now;
}
