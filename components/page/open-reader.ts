import { createListeningStore, type ListeningStore } from '@/components/listening/listening-store';
import { createSystemSpeaker } from '@/components/listening/system-speaker';
import { articleIn } from '@/components/state/article-address';
import { createContents } from '@/components/state/create-contents';
import type { ReaderContents } from '@/components/state/reader-context';
import type { Side } from '@/components/state/view-store';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { shownEnglish } from '@/lib/store/state/segment-states';

/** The stores are created once for a page, because they outlive the components that draw them. */
let held: OpenReader | null = null;

/** What a page holds of the reader, for as long as it lives. */
export interface OpenReader extends ReaderContents {
  readonly listening: ListeningStore;
}

/** Opens the article that the address names. */
export function openReader(): OpenReader {
  const reader = prepareReader();
  void reader.reader.getState().openKept(articleIn(window.location.search));
  return reader;
}

/** Creates what a page holds, so that an article can be opened at once. Opens none. */
export function prepareReader(): OpenReader {
  if (held) return held;
  const contents = createContents();
  const state = () => contents.reader.getState();
  const listening = createListeningStore(
    (own) =>
      createSystemSpeaker(
        window.speechSynthesis,
        (id, side) => textOf(state(), id, side),
        () => own.getState().allowsRemote,
      ),
    () => idsInOrder(state()),
  );
  held = { ...contents, listening };
  return held;
}

const idsInOrder = ({ article }: ReaderState): readonly string[] =>
  article ? segmentsOf(article).map(({ id }) => id) : [];

function textOf(state: ReaderState, segmentId: string, side: Side): string | null {
  if (side === 'english') return shownEnglish(state, segmentId);
  const { article } = state;
  return (article && segmentsOf(article).find(({ id }) => id === segmentId)?.text) ?? null;
}
