'use client';

import { useMessages } from '@/components/language/language-provider';
import { useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { columnOf } from '@/components/state/view-store';

/** So many places are shown; the rest are counted. */
const MOST_PLACES = 8;

/** Links to sentences, each of which closes the panel and gives the sentence the focus. */
export function SentenceLinks({ ids }: { readonly ids: readonly string[] }) {
  const { lookUp: words } = useMessages();
  const view = useViewStore();
  const jump = (segmentId: string) => {
    const sentence = findSentence(document, segmentId, columnOf(view.getState(), segmentId));
    view.setState({ panel: null, current: segmentId });
    // The sentence gets the focus after the panel has given it back.
    if (sentence) setTimeout(() => focusOn(sentence));
  };
  return (
    <span className="text-small">
      {ids.slice(0, MOST_PLACES).map((id) => (
        <button
          key={id}
          type="button"
          aria-label={words.jump(id)}
          onClick={() => jump(id)}
          className="mr-1.5 inline-block min-h-6 pointer-coarse:min-h-[44px] min-w-6 pointer-coarse:min-w-[44px] text-muted underline decoration-edge underline-offset-2 hover:text-ink hover:decoration-ink"
        >
          {id}
        </button>
      ))}
      {ids.length > MOST_PLACES ? (
        <span className="text-muted">{words.moreTimes(ids.length - MOST_PLACES)}</span>
      ) : null}
    </span>
  );
}
