import { createStore } from 'zustand/vanilla';
import type { Domain, Entry } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import type { GlossaryFailure } from '@/lib/base/failure';
import { newId } from '@/lib/base/new-id';
import { fail, type Result, succeed } from '@/lib/base/result';
import { createAssembler } from '@/lib/store/edits/assemble-glossaries';
import type { EditLog } from '@/lib/store/edits/edit-log';
import {
  builtInGlossaryId,
  changeRecords,
  findGlossaryRecord,
  findOwnEntry,
  type GlossaryChange,
  type GlossaryRecords,
  noRecords,
} from '@/lib/store/edits/glossary-records';
import { createReversibleRecords } from '@/lib/store/edits/reversible-records';
import type { Database } from '@/lib/store/kept/database';
import type {
  EntryDraft,
  Glossary,
  GlossaryActions,
  GlossaryState,
} from '@/lib/store/state/glossary-state';
import type { GlossaryStore } from '@/lib/store/state/stores';
import { changeEntries } from './change-entries';
import {
  addEntry,
  addGlossary,
  editField,
  moveGlossary,
  removeEntry,
  removeGlossary,
  renameGlossary,
  resetFields,
} from './glossary-changes';
import { keepGlossaryChange, readGlossaryRecords } from './kept-glossaries';

export interface GlossaryKeeper {
  readonly store: GlossaryStore;
  /** Reads what is kept on this device: at first, and when another tab has changed it. */
  restore(): Promise<void>;
  /** Makes or takes back a step of the history again, as `ReversibleRecords` says. */
  reapply(changes: readonly GlossaryChange[]): boolean;
}

interface GlossaryStoreOptions {
  readonly builtIn: readonly Entry[];
  readonly database: Database;
  readonly edits: EditLog;
  /** Gives a part of an id that no other id has: lower-case letters and digits. */
  readonly uniquePart: () => string;
  /** Called after each step of the reader's; `isTyped` says that it was joined to the step before. */
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

  const assemble = createAssembler(builtIn);

  const display = (changed: GlossaryRecords, glossaries: readonly Glossary[]): void => {
    records = changed;
    store.setState(stateOf(glossaries, changed, builtInById));
  };

  const originalOf = (entryId: string): Entry | null =>
    builtInById.get(entryId) ?? findOwnEntry(records, entryId);

  const { make, reapply, readKept } = createReversibleRecords<GlossaryChange, GlossaryFailure>({
    edits,
    editOf: (changes) => ({ kind: 'glossary', changes }),
    findRecord: (change) => findGlossaryRecord(records, change),
    show(changes) {
      const changed = changeRecords(records, changes);
      const glossaries = assemble(changed);
      if (!glossaries.ok) return glossaries;
      display(changed, glossaries.value);
      return succeed(undefined);
    },
    keep: (change) => keepGlossaryChange(database, change, originalOf),
    onMade: (_, isTyped) => onEdited(isTyped),
    onKept,
  });

  const actions: GlossaryActions = {
    editEntry(entryId, field, value) {
      const original = originalOf(entryId);
      if (!original) return refuse(`entries.${entryId}`, 'is not in a glossary');
      return make(editField(records, original, field, value));
    },

    resetEntry(entryId) {
      if (builtInById.has(entryId)) make(resetFields(records, entryId));
    },

    addEntry(draft, glossaryId) {
      const own = store.getState().glossaries.filter(({ isBuiltIn }) => !isBuiltIn);
      if (glossaryId !== undefined && !own.some(({ id }) => id === glossaryId)) {
        return refuse(`glossaries.${glossaryId}`, 'is not one of the reader’s own');
      }
      const there = glossaryId ?? own[0]?.id;
      const glossary = there ?? newId('', uniquePart());
      const entry = readDraft(draft, newId(draft.french, uniquePart()));
      if (!entry.ok) return entry;
      const made = make([
        ...(there === undefined ? addGlossary(records, glossary, '') : []),
        ...addEntry(records, entry.value, glossary),
      ]);
      return made.ok ? succeed(entry.value.id) : made;
    },

    changeEntries({ added, replaced, removedIds }, newGlossary) {
      const glossaryId = newGlossary === null ? '' : newId(newGlossary.name, uniquePart());
      const isAsked = added.some(({ areIdsNew }) => areIdsNew !== true);
      const ids = new Set(isAsked ? store.getState().entries.map(({ id }) => id) : []);
      const withOwnId = (entry: Entry): Entry => {
        if (!ids.has(entry.id)) {
          ids.add(entry.id);
          return entry;
        }
        return { ...entry, id: newId(entry.french, uniquePart()) };
      };
      return make([
        ...(newGlossary === null ? [] : addGlossary(records, glossaryId, newGlossary.name)),
        ...changeEntries(
          records,
          {
            added: added.map(({ into, entries, areIdsNew }) => ({
              glossaryId: into ?? glossaryId,
              entries: areIdsNew ? entries : entries.map(withOwnId),
            })),
            replaced,
            removedIds,
          },
          (id) => builtInById.get(id) ?? null,
          () => newId('batch', uniquePart()),
        ),
      ]);
    },

    removeEntry: (entryId) => void make(removeEntry(records, entryId)),

    addGlossary(name) {
      const id = newId(name, uniquePart());
      make(addGlossary(records, id, name));
      return id;
    },

    renameGlossary: (id, name) => void make(renameGlossary(records, id, name)),
    removeGlossary: (id) => void make(removeGlossary(records, id)),
    moveGlossary: (id, by) => void make(moveGlossary(records, id, by)),
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
    reapply,
    async restore() {
      const kept = await readKept(() => readGlossaryRecords(database, builtInById));
      const glossaries = assemble(kept);
      if (!glossaries.ok) throw new Error(`Unsound records: ${JSON.stringify(glossaries.failure)}`);
      if (sameGlossaries(glossaries.value, store.getState().glossaries)) records = kept;
      else display(kept, glossaries.value);
    },
  };
}

/** An entry that is added without a domain gets the widest one. */
const defaultDomain: Domain = 'society';

function readDraft(draft: EntryDraft, id: string): Result<Entry, GlossaryFailure> {
  const parsed = parseEntries([{ definition: '', domain: defaultDomain, ...draft, id }]);
  if (!parsed.ok) return parsed;
  const [entry] = parsed.value;
  if (!entry) throw new Error(`Nothing was read of ${JSON.stringify(draft)}`);
  return succeed(entry);
}

const refuse = (path: string, message: string) =>
  fail({ code: 'glossary-invalid', problems: [{ path, message }] } as const);

/** Entries are compared by identity, because those that say the same stay the same objects. */
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
