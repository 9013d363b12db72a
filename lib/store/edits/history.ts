/** Edits that can be undone, and undone ones that can be made again; the latest is last in each. */
export interface History<Edit> {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

/** An evening's reading has fewer edits than this; the oldest are forgotten. */
export const LONGEST_HISTORY = 500;

export const emptyHistory = { past: [], future: [] } as const;

/** Adds an edit. What was undone before it cannot be made again. */
export const record = <Edit>(history: History<Edit>, edit: Edit): History<Edit> => ({
  past: [...history.past, edit].slice(-LONGEST_HISTORY),
  future: [],
});

/** Finds the edit to undo, and the history after that; null when there is none. */
export function stepBack<Edit>(history: History<Edit>): Step<Edit> | null {
  const edit = history.past.at(-1);
  if (edit === undefined) return null;
  return {
    edit,
    history: { past: history.past.slice(0, -1), future: [...history.future, edit] },
  };
}

/** Finds the edit to make again, and the history after that; null when there is none. */
export function stepForward<Edit>(history: History<Edit>): Step<Edit> | null {
  const edit = history.future.at(-1);
  if (edit === undefined) return null;
  return {
    edit,
    history: { past: [...history.past, edit], future: history.future.slice(0, -1) },
  };
}

/** Drops the edits that no longer apply. */
export const keepEdits = <Edit>(
  history: History<Edit>,
  keeps: (edit: Edit) => boolean,
): History<Edit> => ({ past: history.past.filter(keeps), future: history.future.filter(keeps) });

export interface Step<Edit> {
  readonly edit: Edit;
  readonly history: History<Edit>;
}
