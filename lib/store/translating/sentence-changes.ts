import type { StoreApi } from 'zustand/vanilla';
import { sameValue } from '@/lib/base/same-value';
import { segmentsOf } from '@/lib/document/segments-of';
import type { SegmentTranslation } from '@/lib/mt/translator';
import type { Edit, EditLog } from '@/lib/store/edits/edit-log';
import type { ReaderState, SegmentState, SentenceChange } from '@/lib/store/state/reader-state';
import { machineTranslation } from '@/lib/store/state/segment-states';

/**
 * Why sentences are asked for anew. `edited`: the glossary or a decision changed; `typed`: the reader
 * went on typing the last edit; `taken-back`: an edit was undone; `searched-anew`: the reader chose another
 * quality, and no change of that is told.
 */
export type RefreshCause = 'edited' | 'typed' | 'taken-back' | 'searched-anew';

/** Keeps `changes` of the reader's state: the sentences whose English a change of the glossary changed. */
export interface SentenceChanges {
  /** Remembers what these segments say now, because they are about to be asked for anew. */
  note(segmentIds: readonly string[], cause: RefreshCause): void;
  /** Forgets the changes that were seen. Sentences that are still being translated are told later. */
  dismiss(): void;
  /** Forgets all changes, because another article or another model takes over. */
  clear(): void;
}

export function createSentenceChanges(
  store: StoreApi<ReaderState>,
  edits: Pick<EditLog, 'store'>,
): SentenceChanges {
  /** What the machine said of each sentence before the reader began this series of changes. */
  const before = new Map<string, SegmentTranslation>();
  /** A new series has begun. It begins even with a change that touches no sentence. */
  let isNew = false;
  /** The edit that made the changes; null once it was undone. */
  let madeBy: Edit | null = null;

  const forget = (isForgotten: (state: SegmentState | undefined) => boolean): void => {
    const { segments } = store.getState();
    for (const id of before.keys()) if (isForgotten(segments.get(id))) before.delete(id);
    tell();
  };

  const tell = (): void => {
    const state = store.getState();
    const changes = findChanges(before, state);
    const lastEdit = edits.store.getState().history.past.at(-1) ?? null;
    const canUndoChanges = changes.length > 0 && madeBy !== null && madeBy === lastEdit;
    if (canUndoChanges !== state.canUndoChanges || !sameValue(changes, state.changes)) {
      store.setState({ changes, canUndoChanges });
    }
  };

  store.subscribe((state, last) => {
    const isSame = state.segments === last.segments && state.postEdits === last.postEdits;
    if (!isSame && before.size > 0) tell();
  });
  edits.store.subscribe(() => {
    if (before.size > 0) tell();
  });

  return {
    note(segmentIds, cause) {
      isNew ||= cause === 'edited';
      if (segmentIds.length === 0) return;
      if (cause === 'taken-back' || cause === 'searched-anew') {
        isNew = false;
        madeBy = null;
        forget(() => true);
        return;
      }
      if (isNew) forget(hasEnded);
      isNew = false;
      madeBy = edits.store.getState().history.past.at(-1) ?? null;
      const { segments } = store.getState();
      for (const id of segmentIds) {
        const said = machineTranslation(segments.get(id));
        if (said !== null && !before.has(id)) before.set(id, said);
      }
    },
    dismiss: () => forget(hasEnded),
    clear: () => forget(() => true),
  };
}

const hasEnded = (state: SegmentState | undefined) =>
  state?.status !== 'waiting' && state?.status !== 'drafted';

function findChanges(
  before: ReadonlyMap<string, SegmentTranslation>,
  { article, segments, postEdits }: ReaderState,
): readonly SentenceChange[] {
  if (before.size === 0 || article === null) return [];
  return segmentsOf(article).flatMap(({ id }): readonly SentenceChange[] => {
    const said = before.get(id);
    const state = segments.get(id);
    if (said === undefined || state?.status !== 'translated') return [];
    if (state.translation.text === said.text) return [];
    return [{ segmentId: id, before: said, isPostEdited: Object.hasOwn(postEdits, id) }];
  });
}
