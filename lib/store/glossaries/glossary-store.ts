import { createStore } from 'zustand/vanilla';
import type { Domain, Entry } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import type { GlossaryFailure } from '@/lib/base/failure';
import { newId } from '@/lib/base/new-id';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sameValue } from '@/lib/base/same-value';
import type { EditLog } from '@/lib/store/edits/edit-log';
import {
  assembleGlossaries,
  builtInGlossaryId,
  changeRecords,
  type FieldChange,
  type GlossaryChange,
  type GlossaryRecords,
  noRecords,
  placedGlossaries,
  standing,
} from '@/lib/store/edits/glossary-records';
import type { Database } from '@/lib/store/kept/database';
import type { KeptGlossary } from '@/lib/store/kept/kept-records';
import type { Glossary, GlossaryActions, GlossaryState } from '@/lib/store/state/glossary-state';
import type { GlossaryStore } from '@/lib/store/state/stores';
import { keepGlossaryChanges, readGlossaryRecords } from './kept-glossaries';

export interface GlossaryKeeper {
  readonly store: GlossaryStore;
  /** Reads what is kept on this device: at first, and when another tab has changed it. */
  restore(): Promise<void>;
  /**
   * Writes each change's `after`, and says whether it did: not when something stands there that is
   * not its `before`, as after an edit in another tab.
   */
  apply(changes: readonly GlossaryChange[]): boolean;
}

interface GlossaryStoreOptions {
  readonly builtIn: readonly Entry[];
  readonly database: Database;
  readonly edits: EditLog;
  /** A part of an id that no other has: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Called after each step of the reader's; `isTyped` when it goes on with the one before. */
  readonly onEdited: (isTyped: boolean) => void;
  /** Called when a change was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createGlossaryStore({
  builtIn,
  database,
  edits,
  uniquePart,
  onEdited,
  onKept,
}: GlossaryStoreOptions): GlossaryKeeper {
  const builtInById = new Map(builtIn.map((entry) => [entry.id, entry]));
  let records: GlossaryRecords = noRecords;
  let known: ReadonlyMap<string, Entry> = builtInById;
  /** Counts the reader's changes, so that a reading of the database that one overtook is not shown. */
  let changesMade = 0;

  const show = (changed: GlossaryRecords, glossaries: readonly Glossary[]): void => {
    records = changed;
    store.setState(stateOf(glossaries, changed, builtInById));
    known = new Map(store.getState().entries.map((entry) => [entry.id, entry]));
  };

  const change = (changes: readonly GlossaryChange[]): Result<void, GlossaryFailure> => {
    const changed = changeRecords(records, changes);
    const glossaries = assembleGlossaries(builtIn, changed, known);
    if (!glossaries.ok) return glossaries;
    changesMade += 1;
    show(changed, glossaries.value);
    void keepGlossaryChanges(database, changes, originalOf).then(onKept);
    return succeed(undefined);
  };

  /** Makes a step that can be taken back. */
  const make = (changes: readonly GlossaryChange[]): Result<void, GlossaryFailure> => {
    if (changes.length === 0) return succeed(undefined);
    const result = change(changes);
    if (result.ok) onEdited(edits.add({ kind: 'glossary', changes }));
    return result;
  };

  const originalOf = (entryId: string): Entry | null =>
    builtInById.get(entryId) ?? records.entries.get(entryId)?.entry ?? null;

  const fieldsTakenBack = (entryId: string): readonly FieldChange[] =>
    [...(records.fields.get(entryId) ?? [])].map(([field, before]) => ({
      kind: 'field',
      entryId,
      field,
      before,
      after: null,
    }));

  const entryTakenOut = (entryId: string): readonly GlossaryChange[] => {
    const before = records.entries.get(entryId) ?? null;
    return before === null
      ? []
      : [...fieldsTakenBack(entryId), { kind: 'entry', entryId, before, after: null }];
  };

  /** Before all others. */
  const newGlossary = (name: string): KeptGlossary => ({
    id: newId(name, uniquePart()),
    name: name.trim(),
    place: (placedGlossaries(records)[0]?.place ?? 0) - 1,
  });

  const glossaryAdded = (after: KeptGlossary): GlossaryChange => ({
    kind: 'glossary',
    glossaryId: after.id,
    before: null,
    after,
  });

  const actions: GlossaryActions = {
    editEntry(entryId, field, value) {
      const original = originalOf(entryId);
      if (!original) return refuse(`entries.${entryId}`, 'is not in a glossary');
      const before = records.fields.get(entryId)?.get(field) ?? null;
      const after = sameValue(value, original[field]) ? null : value;
      if (sameValue(before, after)) return succeed(undefined);
      return make([{ kind: 'field', entryId, field, before, after }]);
    },

    resetEntry(entryId) {
      if (builtInById.has(entryId)) make(fieldsTakenBack(entryId));
    },

    addEntry(draft, glossaryId) {
      const own = store.getState().glossaries.filter(({ isBuiltIn }) => !isBuiltIn);
      const named = own.find(({ id }) => id === glossaryId);
      if (glossaryId !== undefined && named === undefined) {
        return refuse(`glossaries.${glossaryId}`, 'is not one of the reader’s own');
      }
      const [first] = own;
      const made = named === undefined && first === undefined ? newGlossary('') : null;
      const glossary = named?.id ?? first?.id ?? made?.id ?? '';
      const id = newId(draft.french, uniquePart());
      const places = [...records.entries.values()]
        .filter((one) => one.glossary === glossary)
        .map(({ place }) => place);
      const parsed = parseEntries([{ definition: '', domain: defaultDomain, ...draft, id }]);
      if (!parsed.ok) return parsed;
      const [entry] = parsed.value;
      if (!entry) throw new Error(`Nothing was read of ${JSON.stringify(draft)}`);
      const place = places.reduce((last, each) => Math.max(last, each), -1) + 1;
      const after = { id, glossary, place, entry };
      const result = make([
        ...(made === null ? [] : [glossaryAdded(made)]),
        { kind: 'entry', entryId: id, before: null, after },
      ]);
      return result.ok ? succeed(id) : result;
    },

    removeEntry: (entryId) => void make(entryTakenOut(entryId)),

    addGlossary(name) {
      const after = newGlossary(name);
      make([glossaryAdded(after)]);
      return after.id;
    },

    renameGlossary(glossaryId, name) {
      const before = records.glossaries.get(glossaryId);
      if (!before || glossaryId === builtInGlossaryId || before.name === name.trim()) return;
      make([{ kind: 'glossary', glossaryId, before, after: { ...before, name: name.trim() } }]);
    },

    removeGlossary(glossaryId) {
      const before = records.glossaries.get(glossaryId);
      if (!before || glossaryId === builtInGlossaryId) return;
      const entries = [...records.entries.values()].filter((one) => one.glossary === glossaryId);
      make([
        ...entries.flatMap(({ id }) => entryTakenOut(id)),
        { kind: 'glossary', glossaryId, before, after: null },
      ]);
    },

    moveGlossary(glossaryId, by) {
      const placed = placedGlossaries(records);
      const from = placed.findIndex(({ id }) => id === glossaryId);
      const moved = placed[from];
      const to = from + by;
      if (moved === undefined || to < 0 || to >= placed.length) return;
      const order = placed.toSpliced(from, 1).toSpliced(to, 0, moved);
      make(
        order.flatMap((glossary, place): readonly GlossaryChange[] => {
          if (glossary.place === place) return [];
          const { id } = glossary;
          const before = records.glossaries.get(id) ?? null;
          return [{ kind: 'glossary', glossaryId: id, before, after: { ...glossary, place } }];
        }),
      );
    },
  };

  const store: GlossaryStore = createStore<GlossaryState & GlossaryActions>(() => ({
    ...stateOf(
      [{ id: builtInGlossaryId, name: '', isBuiltIn: true, entries: builtIn }],
      noRecords,
      builtInById,
    ),
    ...actions,
  }));

  return {
    store,

    async restore() {
      let kept: GlossaryRecords;
      let made: number;
      do {
        made = changesMade;
        kept = await readGlossaryRecords(database, builtInById);
      } while (made !== changesMade);
      const glossaries = assembleGlossaries(builtIn, kept, known);
      if (!glossaries.ok) throw new Error(`Unsound records: ${JSON.stringify(glossaries.failure)}`);
      if (sameGlossaries(glossaries.value, store.getState().glossaries)) records = kept;
      else show(kept, glossaries.value);
    },

    apply(changes) {
      const stands = changes.every((one) => sameValue(standing(records, one), one.before));
      return stands && change(changes).ok;
    },
  };
}

/** The widest: of an entry that was added without one. */
const defaultDomain: Domain = 'society';

const refuse = (path: string, message: string) =>
  fail({ code: 'glossary-invalid', problems: [{ path, message }] } as const);

/** Entries that stay the same are the same objects. */
const sameGlossaries = (a: readonly Glossary[], b: readonly Glossary[]): boolean =>
  a.length === b.length &&
  a.every(({ id, name, entries }, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      other.id === id &&
      other.name === name &&
      other.entries.length === entries.length &&
      entries.every((entry, at) => entry === other.entries[at])
    );
  });

const stateOf = (
  glossaries: readonly Glossary[],
  { fields }: GlossaryRecords,
  builtInById: ReadonlyMap<string, Entry>,
): GlossaryState => ({
  glossaries,
  entries: glossaries.flatMap(({ entries }) => entries),
  edited: Object.fromEntries(
    [...fields]
      .filter(([id]) => builtInById.has(id))
      .map(([id, ofEntry]) => [id, [...ofEntry.keys()]] as const),
  ),
});
