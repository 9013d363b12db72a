'use client';

import { memo, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useReaderFeed, useReaderStore } from '@/components/state/reader-context';
import type { Paragraph } from '@/lib/document/article';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { ParagraphRow } from './paragraph-row';
import { TextRows } from './text-rows';

/** The English by paragraph and sentence; null where there is none yet. */
type English = readonly (readonly (string | null)[])[];

/**
 * Draws paragraphs that are far from view as their words alone, which can be searched, copied and jumped
 * to. Terms, marks and the rest are drawn when the paragraphs come near, because a sentence with them takes
 * 19 KB of the page's memory.
 */
export function DistantStretch({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const english = useEnglishOf(paragraphs);
  const byParagraph = new Map(paragraphs.map((paragraph, at) => [paragraph, english[at] ?? []]));
  const row = (paragraph: Paragraph) => (
    <DistantParagraph
      key={paragraph.segments[0]?.id}
      paragraph={paragraph}
      english={byParagraph.get(paragraph) ?? []}
    />
  );
  return (
    <TextRows
      paragraphs={paragraphs}
      drawing={{
        french: plainFrench,
        english: (paragraph) => plainEnglish(paragraph, byParagraph.get(paragraph) ?? []),
        row,
      }}
    />
  );
}

const DistantParagraph = memo(function DistantParagraph({
  paragraph,
  english,
}: {
  readonly paragraph: Paragraph;
  readonly english: English[number];
}) {
  return (
    <ParagraphRow
      first={paragraph.segments[0]?.id ?? ''}
      block={paragraph.block}
      french={plainFrench(paragraph)}
      english={plainEnglish(paragraph, english)}
    />
  );
});

const plainFrench = ({ segments }: Paragraph) =>
  segments.map(({ id, text }) => plainSentence(id, 'fr', text));

const plainEnglish = ({ segments }: Paragraph, english: English[number]) =>
  segments.map(({ id }, place) => plainSentence(id, 'en', english[place] ?? ''));

/** This is no component, because React would keep something for each of 8,000 sentences. */
const plainSentence = (id: string, language: 'fr' | 'en', text: string) => (
  <span key={id} data-segment={id} lang={language} tabIndex={-1}>
    {text}
  </span>
);

/** The lists stay the same objects as long as they say the same, and so does the list of each paragraph. */
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

/** @param last the former English, which is returned again when nothing changed */
function englishIn(
  { segments }: Paragraph,
  state: ReaderState,
  last: English[number] | undefined,
): English[number] {
  const now = segments.map(({ id }) => shownEnglish(state, id));
  return last !== undefined && now.every((text, place) => text === last[place]) ? last : now;
}
