'use client';

import { useMessages } from '@/components/language/language-provider';
import { useReader } from '@/components/state/reader-context';
import type { LookedUp } from '@/components/state/view-store';
import { renderingOf } from '@/glossary/propose/propose-entry';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import { sliceSpan } from '@/lib/text/span';
import { hasUnknownWord } from './words/has-unknown-word';

/** Shows the English that stands for the words in their own sentence, by the word links. */
export function RenderingHere({
  lookedUp: { segmentId, span },
  french,
}: {
  readonly lookedUp: LookedUp;
  /** The text of the sentence. */
  readonly french: string;
}) {
  const { dictionary: words } = useMessages();
  const english = useReader((state) => judgedEnglishOf(state, segmentId));
  const doubts = useReader((state) => state.doubts.get(segmentId));
  const target = renderingOf({ french, english }, span);
  if (english === null || target === null) return null;
  return (
    <section aria-label={words.here}>
      <h3 className="text-muted text-small">{words.here}</h3>
      {hasUnknownWord(doubts, { text: english.text, span: target }) ? (
        <p className="text-small text-warn">{words.noWord}</p>
      ) : (
        <p lang="en" className="font-serif text-[1.0625rem]">
          {sliceSpan(english.text, target)}
        </p>
      )}
    </section>
  );
}
