'use client';

import { useMessages } from '@/components/language/language-provider';
import { useSentenceView } from '@/components/state/use-sentence';
import { columnOf, isRevealed, type Side } from '@/components/state/view-store';
import type { Segment } from '@/lib/document/article';
import { EnglishText } from './english-text';
import { FrenchText } from './french-text';

/**
 * The other language of a sentence, under it, where its column is hidden and the reader asked for this
 * one sentence.
 *
 * @param shown the language to reveal
 */
export function RevealedSentence({
  segment,
  shown,
}: {
  readonly segment: Segment;
  readonly shown: Side;
}) {
  const messages = useMessages();
  const isOpen = useSentenceView(
    segment.id,
    (view) => columnOf(view, segment.id) !== shown && isRevealed(view, segment.id),
  );
  if (!isOpen) return null;
  return (
    <span
      role="note"
      aria-label={messages.reveal.shown[shown]}
      lang={shown === 'english' ? 'en' : 'fr'}
      data-revealed
      className="my-1.5 block border-accent border-l-2 pl-3.5 text-muted"
    >
      {shown === 'english' ? (
        <EnglishText segment={segment} tabbable />
      ) : (
        <FrenchText segment={segment} tabbable />
      )}
    </span>
  );
}
