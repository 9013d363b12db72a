import type { StoreApi } from 'zustand/vanilla';
import { succeed } from '@/lib/base/result';
import type { Database } from '@/lib/store/kept/database';
import type { PostEdit, ReaderState } from '@/lib/store/state/reader-state';
import { machineTranslation } from '@/lib/store/state/segment-states';
import type { EditLog } from './edit-log';
import { changePostEdits, findSegment, type PostEditChange, placePostEdits } from './post-edits';
import { createReversibleRecords } from './reversible-records';

/** The post-edits of the open article: the reader makes them, and they are kept and found again. */
export interface PostEditing {
  /** Reads what is kept: at first, and when another tab has made an edit. */
  restore(): Promise<void>;
  /** Writes the English of sentences, by their ids, as one step to undo. */
  edit(texts: ReadonlyMap<string, string>): void;
  revert(segmentId: string): void;
  /** Makes or takes back a step of the history again, as `ReversibleRecords` says. */
  reapply(changes: readonly PostEditChange[]): boolean;
}

interface PostEditingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly database: Pick<Database, 'postEdits'>;
  readonly edits: EditLog;
  /** Called when an edit was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createPostEditing({
  store,
  database,
  edits,
  onKept,
}: PostEditingOptions): PostEditing {
  const records = createReversibleRecords<PostEditChange>({
    edits,
    editOf: (changes) => ({ kind: 'post-edit', changes }),
    findRecord: ({ segmentId }) => store.getState().postEdits[segmentId] ?? null,
    show(changes) {
      store.setState(({ postEdits }) => ({ postEdits: changePostEdits(postEdits, changes) }));
      return succeed(undefined);
    },
    keep: ({ articleId: article, segmentId: segment, source, after }) =>
      after === null
        ? database.postEdits.remove([article, segment, source])
        : database.postEdits.write({ article, segment, source, ...after }),
    onKept,
  });

  const changeTo = (segmentId: string, after: PostEdit | null): readonly PostEditChange[] => {
    const { article, postEdits } = store.getState();
    const segment = article && findSegment(article, segmentId);
    if (!segment) return [];
    const before = postEdits[segmentId] ?? null;
    return [{ articleId: article.id, segmentId, source: segment.text, before, after }];
  };

  return {
    async restore() {
      const { article } = store.getState();
      if (article === null) return;
      const kept = await records.readKept(() => database.postEdits.read());
      if (store.getState().article !== article) return;
      store.setState({ postEdits: placePostEdits(article, kept) });
    },

    edit(texts) {
      const { segments, postEdits } = store.getState();
      const changes = [...texts].flatMap(([segmentId, text]) => {
        const said = machineTranslation(segments.get(segmentId))?.text;
        const machine = said ?? postEdits[segmentId]?.machine ?? null;
        const isMachines = text.trim() === '' || text === machine;
        return changeTo(segmentId, isMachines ? null : { text, machine });
      });
      records.make(changes);
    },

    revert: (segmentId) => void records.make(changeTo(segmentId, null)),

    reapply: records.reapply,
  };
}
