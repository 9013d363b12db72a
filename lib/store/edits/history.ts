/** Edits that can be taken back, and those taken back that can be made again; the latest is last. */
export interface History<Edit> {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

/** Enough for an evening's reading; the oldest are forgotten. */
export const longestHistory = 500;

export const emptyHistory = { past: [], future: [] } as const;

/** A new edit: what was taken back before it cannot be made again. */
export const record = <Edit>(history: History<Edit>, edit: Edit): History<Edit> => ({
  past: [...history.past, edit].slice(-longestHistory),
  future: [],
});

/** The edit to take back, and the history after it; null when there is none. */
export function stepBack<Edit>(history: History<Edit>): Step<Edit> | null {
  const edit = history.past.at(-1);
  if (edit === undefined) return null;
  return {
    edit,
    history: { past: history.past.slice(0, -1), future: [...history.future, edit] },
  };
}

/** The edit to make again, and the history after it; null when there is none. */
export function stepForward<Edit>(history: History<Edit>): Step<Edit> | null {
  const edit = history.future.at(-1);
  if (edit === undefined) return null;
  return {
    edit,
    history: { past: [...history.past, edit], future: history.future.slice(0, -1) },
  };
}

/** Without the edits that no longer apply. */
export const keepEdits = <Edit>(
  history: History<Edit>,
  keeps: (edit: Edit) => boolean,
): History<Edit> => ({ past: history.past.filter(keeps), future: history.future.filter(keeps) });

interface Step<Edit> {
  readonly edit: Edit;
  readonly history: History<Edit>;
}
