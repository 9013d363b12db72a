import { createStore, type StoreApi } from 'zustand/vanilla';
import { assertNever } from '@/lib/base/assert-never';
import type { DecisionChange } from './article-decisions';
import type { FieldValue, GlossaryChange } from './glossary-records';
import { emptyHistory, type History, record } from './history';
import type { PostEditChange } from './post-edits';
import { invertChange } from './record-change';

/** Something that the reader did and can undo; `flag`: said that a doubtful place is right, or took that back. */
export type Edit =
  | { readonly kind: 'post-edit'; readonly changes: readonly PostEditChange[] }
  | { readonly kind: 'decision'; readonly changes: readonly DecisionChange[] }
  | { readonly kind: 'flag'; readonly changes: readonly DecisionChange[] }
  | { readonly kind: 'glossary'; readonly changes: readonly GlossaryChange[] };

/** Gives the edit that undoes another one. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case 'post-edit':
      return { ...edit, changes: edit.changes.map(invertChange) };
    case 'decision':
    case 'flag':
      return { ...edit, changes: edit.changes.map(invertChange) };
    case 'glossary':
      return { ...edit, changes: edit.changes.map(invertChange) };
    default:
      return assertNever(edit);
  }
}

/** The history that post-edits, decisions and glossaries share. */
export interface EditLog {
  readonly store: StoreApi<{ readonly history: History<Edit> }>;
  /** Returns whether the edit was joined to the one before, because it went on with the same typing. */
  add(edit: Edit): boolean;
  set(history: History<Edit>): void;
}

/** Keys that are typed with shorter pauses than this make one edit. */
const TYPING_PAUSE_MS = 1000;

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
      const joined = last && at - lastAt < TYPING_PAUSE_MS ? joinTyping(last, edit) : null;
      lastAt = at;
      const past = joined ? history.past.slice(0, -1) : history.past;
      store.setState({ history: record({ past, future: [] }, joined ?? edit) });
      return joined !== null;
    },
    set(history) {
      // The next edit must not be joined to one that was just undone or made again.
      lastAt = Number.NEGATIVE_INFINITY;
      store.setState({ history });
    },
  };
}

/** Joins two edits that write in the same place; null when they do not. */
function joinTyping(first: Edit, second: Edit): Edit | null {
  // A sentence is written in an editor of its own and then saved: each saving is an act.
  if (first.kind === 'glossary' && second.kind === 'glossary') {
    const joined = joinOnly(first.changes, second.changes, joinGlossaryChanges);
    return joined && { ...second, changes: [joined] };
  }
  return null;
}

/** Joins the changes of two edits that have one change each; null for others. */
function joinOnly<Change>(
  [first, ...moreOfFirst]: readonly Change[],
  [second, ...moreOfSecond]: readonly Change[],
  join: (first: Change, second: Change) => Change | null,
): Change | null {
  const hasMore = moreOfFirst.length > 0 || moreOfSecond.length > 0;
  return first === undefined || second === undefined || hasMore ? null : join(first, second);
}

function joinGlossaryChanges(a: GlossaryChange, b: GlossaryChange): GlossaryChange | null {
  if (a.kind === 'field' && b.kind === 'field') {
    const isSame = a.entryId === b.entryId && a.field === b.field;
    return isSame && isTyping(a.after, b.after) ? { ...b, before: a.before } : null;
  }
  if (a.kind === 'glossary' && b.kind === 'glossary' && a.before && a.after && b.after) {
    // Only a name is typed. Each move of a glossary is a step of its own.
    const isSame = a.glossaryId === b.glossaryId;
    const isName = a.before.place === a.after.place && a.after.place === b.after.place;
    return isSame && isName ? { ...b, before: a.before } : null;
  }
  return null;
}

/** Whether one text came of the other by typing on: what is pasted over it or chosen in its place did not. */
function isTyping(before: FieldValue | null, after: FieldValue | null): boolean {
  // What the entry says without the edit may be typed too.
  if (before === null || after === null) return true;
  const [short, long] = [textOf(before), textOf(after)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < short.length - same &&
    short[short.length - 1 - sameAtEnd] === long[long.length - 1 - sameAtEnd]
  ) {
    sameAtEnd += 1;
  }
  return long.length - same - sameAtEnd <= LONGEST_KEYSTROKE;
}

/** In UTF-16 units: an input method may put in several at once. */
const LONGEST_KEYSTROKE = 4;

const textOf = (value: FieldValue | null): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : '';
