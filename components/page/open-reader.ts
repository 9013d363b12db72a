import { createListeningStore, type ListeningStore } from '@/components/listening/listening-store';
import { createSystemSpeaker } from '@/components/listening/system-speaker';
import { articleIn } from '@/components/state/article-address';
import { createFeed } from '@/components/state/feed';
import type { ReaderContents } from '@/components/state/reader-context';
import { changedSentences, movedSentences } from '@/components/state/sentence-feeds';
import { createViewStore, type Side } from '@/components/state/view-store';
import { segmentsOf } from '@/lib/document/segments-of';
import { createStores } from '@/lib/store/create-stores';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';

/** The stores are created once for a page, because they outlive a component that React draws anew. */
let held: OpenReader | null = null;

/** What a page holds of the reader, for as long as it lives. */
export interface OpenReader extends ReaderContents {
  readonly listening: ListeningStore;
}

export function openReader(): OpenReader {
  if (held) return held;
  const stores = createStores();
  const view = createViewStore();
  const listening = createListeningStore(
    (own) =>
      createSystemSpeaker(
        window.speechSynthesis,
        (id, side) => textOf(stores.reader.getState(), id, side),
        () => own.getState().allowsRemote,
      ),
    () => idsInOrder(stores.reader.getState()),
  );
  const opened = {
    listening,
    ...stores,
    view,
    readerFeed: createFeed(stores.reader, changedSentences),
    viewFeed: createFeed(view, movedSentences),
  };
  void opened.reader.getState().openKept(articleIn(window.location.search));
  held = opened;
  return opened;
}

const idsInOrder = ({ article }: ReaderState): readonly string[] =>
  article ? segmentsOf(article).map(({ id }) => id) : [];

function textOf(state: ReaderState, segmentId: string, side: Side): string | null {
  if (side === 'english') return shownEnglish(state, segmentId);
  const { article } = state;
  return (article && segmentsOf(article).find(({ id }) => id === segmentId)?.text) ?? null;
}
