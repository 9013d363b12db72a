import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entry, EntryField } from '@/glossary/entry';
import { emptyHistory, type History, record } from './history';
import type { PostEdit } from './reader-state';

export type FieldValue = Entry[EntryField];

/** A field of an entry; null stands for what is built in. */
export interface FieldChange {
  readonly entryId: string;
  readonly field: EntryField;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** Something that the reader did and can take back. */
export type Edit =
  | {
      readonly kind: 'post-edit';
      readonly articleId: string;
      readonly segmentId: string;
      readonly before: PostEdit | null;
      readonly after: PostEdit | null;
    }
  | { readonly kind: 'glossary'; readonly changes: readonly FieldChange[] };

/** The one history of the sentences and the glossary. */
export interface EditLog {
  readonly store: StoreApi<{ readonly history: History<Edit> }>;
  add(edit: Edit): void;
  set(history: History<Edit>): void;
}

/** Keys typed with shorter pauses than this are one edit. */
const typingPauseMs = 1000;

/** @param now milliseconds, from any start */
export function createEditLog(now: () => number): EditLog {
  const store = createStore<{ readonly history: History<Edit> }>(() => ({ history: emptyHistory }));
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    store,
    add(edit) {
      const { history } = store.getState();
      const at = now();
      const last = history.past.at(-1);
      const joined = last && at - lastAt < typingPauseMs ? joinTyping(last, edit) : null;
      lastAt = at;
      const past = joined ? history.past.slice(0, -1) : history.past;
      store.setState({ history: record({ past, future: [] }, joined ?? edit) });
    },
    set(history) {
      // The next edit is one of its own, even of the place where one was just taken back.
      lastAt = Number.NEGATIVE_INFINITY;
      store.setState({ history });
    },
  };
}

/** Both as one, when they write in the same place; null when they do not. */
function joinTyping(first: Edit, second: Edit): Edit | null {
  if (first.kind === 'post-edit' && second.kind === 'post-edit') {
    const isSame = first.articleId === second.articleId && first.segmentId === second.segmentId;
    return isSame ? { ...second, before: first.before } : null;
  }
  if (first.kind === 'glossary' && second.kind === 'glossary') {
    const [a, ...moreA] = first.changes;
    const [b, ...moreB] = second.changes;
    if (!a || !b || moreA.length > 0 || moreB.length > 0) return null;
    const isSame = a.entryId === b.entryId && a.field === b.field;
    return isSame ? { kind: 'glossary', changes: [{ ...b, before: a.before }] } : null;
  }
  return null;
}
