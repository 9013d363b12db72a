import type { Entry, EntryField } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import { assertNever } from '@/lib/base/assert-never';
import type { GlossaryFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { sameValue } from '@/lib/base/same-value';
import type { KeptEntry, KeptGlossary } from '@/lib/store/kept/kept-records';
import type { Glossary } from '@/lib/store/state/glossary-state';

export const builtInGlossaryId = 'built-in';

export type FieldValue = Entry[EntryField];

/** One record of the glossaries before and after something that the reader did; null for none. */
export type GlossaryChange = FieldChange | EntryChange | GlossaryRecordChange;

/** A field of an entry. Null stands for the value that the entry has without the edit. */
export interface FieldChange {
  readonly kind: 'field';
  readonly entryId: string;
  readonly field: EntryField;
  readonly before: FieldValue | null;
  readonly after: FieldValue | null;
}

/** An entry of the reader's own, as it was added. */
export interface EntryChange {
  readonly kind: 'entry';
  readonly entryId: string;
  readonly before: KeptEntry | null;
  readonly after: KeptEntry | null;
}

/** A glossary's name and its place. Null, for the built-in one, stands for its first place. */
export interface GlossaryRecordChange {
  readonly kind: 'glossary';
  readonly glossaryId: string;
  readonly before: KeptGlossary | null;
  readonly after: KeptGlossary | null;
}

/** What the reader has added to the built-in entries and changed in them. Each map is by id. */
export interface GlossaryRecords {
  readonly fields: ReadonlyMap<string, ReadonlyMap<EntryField, FieldValue>>;
  readonly entries: ReadonlyMap<string, KeptEntry>;
  readonly glossaries: ReadonlyMap<string, KeptGlossary>;
}

export const noRecords: GlossaryRecords = {
  fields: new Map(),
  entries: new Map(),
  glossaries: new Map(),
};

/** Finds the record that stands where a change is to be made; null for none. */
export function findGlossaryRecord(
  records: GlossaryRecords,
  change: GlossaryChange,
): GlossaryChange['before'] {
  switch (change.kind) {
    case 'field':
      return records.fields.get(change.entryId)?.get(change.field) ?? null;
    case 'entry':
      return records.entries.get(change.entryId) ?? null;
    case 'glossary':
      return records.glossaries.get(change.glossaryId) ?? null;
    default:
      return assertNever(change);
  }
}

export function changeRecords(
  records: GlossaryRecords,
  changes: readonly GlossaryChange[],
): GlossaryRecords {
  const fields = new Map(records.fields);
  const entries = new Map(records.entries);
  const glossaries = new Map(records.glossaries);
  for (const change of changes) {
    switch (change.kind) {
      case 'field': {
        const ofEntry = new Map(fields.get(change.entryId));
        put(ofEntry, change.field, change.after);
        put(fields, change.entryId, ofEntry.size === 0 ? null : ofEntry);
        break;
      }
      case 'entry':
        put(entries, change.entryId, change.after);
        break;
      case 'glossary':
        put(glossaries, change.glossaryId, change.after);
        break;
      default:
        assertNever(change);
    }
  }
  return { fields, entries, glossaries };
}

/** Null takes the key out. */
function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/**
 * Builds the glossaries from the records, in order of precedence. An entry whose glossary is gone is in
 * none of them. A failure names the fields that the glossary does not allow.
 *
 * @param known the entries that were built last; one that says the same stays the same object
 */
export function assembleGlossaries(
  builtIn: readonly Entry[],
  records: GlossaryRecords,
  known: ReadonlyMap<string, Entry>,
): Result<readonly Glossary[], GlossaryFailure> {
  const problems: GlossaryFailure['problems'][number][] = [];
  const read = (original: Entry): readonly Entry[] => {
    const merged = mergeFields(original, records);
    const before = known.get(original.id);
    if (before !== undefined && before === merged) return [before];
    const parsed = merged === original ? succeed([original]) : parseEntries([merged]);
    if (!parsed.ok) {
      problems.push(...parsed.failure.problems);
      return [];
    }
    return parsed.value.map((entry) => (before && sameValue(before, entry) ? before : entry));
  };
  const own = new Map<string, KeptEntry[]>();
  for (const entry of records.entries.values()) {
    const beside = own.get(entry.glossary);
    if (beside) beside.push(entry);
    else own.set(entry.glossary, [entry]);
  }
  const glossaries = placedGlossaries(records).map(({ id, name }): Glossary => {
    if (id === builtInGlossaryId) {
      return { id, name: '', isBuiltIn: true, entries: builtIn.flatMap(read) };
    }
    const kept = (own.get(id) ?? []).toSorted(byPlace);
    return { id, name, isBuiltIn: false, entries: kept.flatMap(({ entry }) => read(entry)) };
  });
  return problems.length > 0 ? fail({ code: 'glossary-invalid', problems }) : succeed(glossaries);
}

/** The glossaries in order of precedence; the built-in one is among them. */
export function placedGlossaries({ glossaries }: GlossaryRecords): readonly KeptGlossary[] {
  const all = new Map(glossaries);
  if (!all.has(builtInGlossaryId)) {
    all.set(builtInGlossaryId, { id: builtInGlossaryId, name: '', place: 0 });
  }
  return [...all.values()].toSorted(byPlace);
}

/** Two tabs may have given the same place; the id then gives both tabs the same order. */
function byPlace(a: Placed, b: Placed): number {
  return a.place - b.place || (a.id < b.id ? -1 : 1);
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** The result need not be an entry: a kept value may be of the wrong kind for its field. */
function mergeFields(original: Entry, { fields }: GlossaryRecords): Entry | object {
  const changed = fields.get(original.id);
  return changed === undefined ? original : { ...original, ...Object.fromEntries(changed) };
}
