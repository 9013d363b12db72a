import { createStore } from 'zustand/vanilla';
import { type Entry, type EntryField, entryFields } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import { fail, succeed } from '@/lib/base/result';
import type { Database } from './database';
import type { EditLog, FieldChange, FieldValue } from './edit-log';
import type { GlossaryActions, GlossaryState } from './glossary-state';
import type { KeptFieldEdit } from './kept-records';
import { sameValue } from './same-value';
import type { GlossaryStore } from './stores';

export interface GlossaryKeeper {
  readonly store: GlossaryStore;
  /** Reads the edits that are kept on this device: at first, and when another tab has made one. */
  restore(): Promise<void>;
  /**
   * Writes each change's `after`, and says whether it did: not when something stands there that is
   * not its `before`, as after an edit in another tab.
   */
  apply(changes: readonly FieldChange[]): boolean;
}

interface GlossaryStoreOptions {
  readonly builtIn: readonly Entry[];
  readonly database: Database;
  readonly edits: EditLog;
  /** Called when an edit was kept, for the other tabs. */
  readonly onKept: () => void;
}

/** By entry id and field. */
type Overrides = ReadonlyMap<string, ReadonlyMap<EntryField, FieldValue>>;

export function createGlossaryStore({
  builtIn,
  database,
  edits,
  onKept,
}: GlossaryStoreOptions): GlossaryKeeper {
  const builtInById = new Map(builtIn.map((entry) => [entry.id, entry]));
  let overrides: Overrides = new Map();
  /** Counts the reader's changes, so that a reading of the database that one overtook is not shown. */
  let changesMade = 0;

  const show = (changed: Overrides, entries: readonly Entry[]): void => {
    overrides = changed;
    const edited = Object.fromEntries(
      [...changed].map(([id, fields]) => [id, [...fields.keys()]] as const),
    );
    store.setState({ entries, edited });
  };

  const keep = async (changes: readonly FieldChange[]): Promise<void> => {
    await Promise.all(
      changes.map(({ entryId, field, after }) => {
        const original = builtInById.get(entryId);
        return after === null || original === undefined
          ? database.fieldEdits.remove([entryId, field])
          : database.fieldEdits.write({
              entry: entryId,
              field,
              value: after,
              builtIn: original[field],
            });
      }),
    );
    onKept();
  };

  const change = (changes: readonly FieldChange[]) => {
    const changed = override(overrides, changes);
    const parsed = parseEntries(mergeEntries(builtIn, changed));
    if (!parsed.ok) return parsed;
    changesMade += 1;
    show(changed, parsed.value);
    void keep(changes);
    return succeed(undefined);
  };

  const actions: GlossaryActions = {
    editEntry(entryId, field, value) {
      const original = builtInById.get(entryId);
      if (!original) {
        const problem = { path: `entries.${entryId}`, message: 'is not in the glossary' };
        return fail({ code: 'glossary-invalid', problems: [problem] });
      }
      const before = overrides.get(entryId)?.get(field) ?? null;
      const after = sameValue(value, original[field]) ? null : value;
      if (sameValue(before, after)) return succeed(undefined);
      const edit: FieldChange = { entryId, field, before, after };
      const result = change([edit]);
      if (result.ok) edits.add({ kind: 'glossary', changes: [edit] });
      return result;
    },

    resetEntry(entryId) {
      const changes = [...(overrides.get(entryId) ?? [])].map(
        ([field, before]): FieldChange => ({ entryId, field, before, after: null }),
      );
      if (changes.length === 0 || !change(changes).ok) return;
      edits.add({ kind: 'glossary', changes });
    },
  };

  const store: GlossaryStore = createStore<GlossaryState & GlossaryActions>(() => ({
    entries: builtIn,
    edited: {},
    ...actions,
  }));

  return {
    store,

    async restore() {
      let kept: readonly KeptFieldEdit[];
      let made: number;
      do {
        made = changesMade;
        kept = await database.fieldEdits.read();
      } while (made !== changesMade);
      let changed: Overrides = new Map();
      let entries = builtIn;
      for (const edit of kept) {
        const fieldChange = readChange(edit, builtInById);
        if (!fieldChange) continue;
        // One at a time, so that one the glossary no longer allows takes no other with it.
        const next = override(changed, [fieldChange]);
        const parsed = parseEntries(mergeEntries(builtIn, next));
        if (!parsed.ok) continue;
        changed = next;
        entries = parsed.value;
      }
      if (!sameValue(entries, store.getState().entries)) show(changed, entries);
    },

    apply(changes) {
      const stands = changes.every(({ entryId, field, before }) =>
        sameValue(overrides.get(entryId)?.get(field) ?? null, before),
      );
      return stands && change(changes).ok;
    },
  };
}

/** Null for an edit of an entry or a field that this version of the app does not have. */
function readChange(
  { entry, field, value }: KeptFieldEdit,
  builtInById: ReadonlyMap<string, Entry>,
): FieldChange | null {
  const known = entryFields.find((name) => name === field);
  return known && builtInById.has(entry)
    ? { entryId: entry, field: known, before: null, after: value }
    : null;
}

function override(overrides: Overrides, changes: readonly FieldChange[]): Overrides {
  const changed = new Map(overrides);
  for (const { entryId, field, after } of changes) {
    const fields = new Map(changed.get(entryId));
    if (after === null) fields.delete(field);
    else fields.set(field, after);
    if (fields.size === 0) changed.delete(entryId);
    else changed.set(entryId, fields);
  }
  return changed;
}

/** Not yet known to be a glossary: a kept value may be of the wrong kind for its field. */
const mergeEntries = (builtIn: readonly Entry[], overrides: Overrides): readonly unknown[] =>
  builtIn.map((entry) => ({ ...entry, ...Object.fromEntries(overrides.get(entry.id) ?? []) }));
