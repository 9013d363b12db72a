import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PostEdit } from '@/lib/store/state/reader-state';
import type { DecisionChange } from './article-decisions';
import type { GlossaryChange } from './glossary-records';
import { emptyHistory, type History, record } from './history';

/** Something that the reader did and can take back. */
export type Edit =
  | {
      readonly kind: 'post-edit';
      readonly articleId: string;
      readonly segmentId: string;
      readonly before: PostEdit | null;
      readonly after: PostEdit | null;
    }
  | {
      readonly kind: 'decision';
      readonly articleId: string;
      readonly changes: readonly DecisionChange[];
    }
  | { readonly kind: 'glossary'; readonly changes: readonly GlossaryChange[] };

/** The one history of the sentences and the glossary. */
export interface EditLog {
  readonly store: StoreApi<{ readonly history: History<Edit> }>;
  /** Whether the edit was typed on from the last one, and is one with it now. */
  add(edit: Edit): boolean;
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
      return joined !== null;
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
    const joined = joinChanges(a, b);
    return joined ? { kind: 'glossary', changes: [joined] } : null;
  }
  return null;
}

function joinChanges(a: GlossaryChange, b: GlossaryChange): GlossaryChange | null {
  if (a.kind === 'field' && b.kind === 'field') {
    return a.entryId === b.entryId && a.field === b.field ? { ...b, before: a.before } : null;
  }
  if (a.kind === 'glossary' && b.kind === 'glossary' && a.before && a.after && b.after) {
    // A name that is being typed; a glossary that is moved is moved step by step.
    const isSame = a.glossaryId === b.glossaryId;
    const isName = a.before.place === a.after.place && a.after.place === b.after.place;
    return isSame && isName ? { ...b, before: a.before } : null;
  }
  return null;
}
