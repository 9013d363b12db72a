import type { StoreApi } from 'zustand/vanilla';
import { sameValue } from '@/lib/base/same-value';
import type { Article } from '@/lib/document/article';
import type { Database } from '@/lib/store/kept/database';
import type { PostEdit, ReaderState } from '@/lib/store/state/reader-state';
import { machineTranslation } from '@/lib/store/state/segment-states';
import type { Edit, EditLog } from './edit-log';
import { changePostEdit, findSegment, placePostEdits } from './post-edits';

/** The hand edits of the article that is open: made, kept, and found again. */
export interface PostEditing {
  /** Reads what is kept: at first, and when another tab has made an edit. */
  restore(): Promise<void>;
  edit(segmentId: string, text: string): void;
  revert(segmentId: string): void;
  /**
   * Writes the edit's `after`, and says whether it did: not when something stands there that is not
   * its `before`, as after an edit in another tab.
   */
  apply(edit: Extract<Edit, { kind: 'post-edit' }>): boolean;
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
  /** Counts the changes, so that a reading of the database that one overtook is not shown. */
  let changesMade = 0;

  const change = (article: Article, segmentId: string, edit: PostEdit | null): void => {
    const source = findSegment(article, segmentId)?.text;
    if (source === undefined) return;
    changesMade += 1;
    store.setState(({ postEdits }) => ({ postEdits: changePostEdit(postEdits, segmentId, edit) }));
    const kept =
      edit === null
        ? database.postEdits.remove([article.id, segmentId, source])
        : database.postEdits.write({
            article: article.id,
            segment: segmentId,
            source,
            ...edit,
          });
    void kept.then(onKept);
  };

  const make = (segmentId: string, after: PostEdit | null): void => {
    const { article, postEdits } = store.getState();
    const before = postEdits[segmentId] ?? null;
    if (article === null || !findSegment(article, segmentId) || sameValue(before, after)) return;
    change(article, segmentId, after);
    edits.add({ kind: 'post-edit', articleId: article.id, segmentId, before, after });
  };

  return {
    async restore() {
      const { article } = store.getState();
      if (article === null) return;
      let made: number;
      let postEdits: ReaderState['postEdits'];
      do {
        made = changesMade;
        postEdits = placePostEdits(article, await database.postEdits.read());
      } while (made !== changesMade);
      if (store.getState().article === article) store.setState({ postEdits });
    },

    edit(segmentId, text) {
      const { segments, postEdits } = store.getState();
      const machine =
        machineTranslation(segments.get(segmentId))?.text ?? postEdits[segmentId]?.machine ?? null;
      const isMachines = text.trim() === '' || text === machine;
      make(segmentId, isMachines ? null : { text, machine });
    },

    revert: (segmentId) => make(segmentId, null),

    apply({ articleId, segmentId, before, after }) {
      const { article, postEdits } = store.getState();
      if (article?.id !== articleId) return false;
      if (!sameValue(postEdits[segmentId] ?? null, before)) return false;
      change(article, segmentId, after);
      return true;
    },
  };
}
