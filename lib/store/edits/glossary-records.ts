import type { Entry, EntryField } from '@/glossary/entry';
import { assertNever } from '@/lib/base/assert-never';
import type { KeptBatch, KeptEntry, KeptGlossary } from '@/lib/store/kept/kept-records';

export const builtInGlossaryId = 'built-in';

export type FieldValue = Entry[EntryField];

/** One record of the glossaries before and after something that the reader did; null for none. */
export type GlossaryChange = FieldChange | EntryChange | BatchChange | GlossaryRecordChange;

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

/** Entries of the reader's own that came together. */
export interface BatchChange {
  readonly kind: 'batch';
  readonly batchId: string;
  readonly before: KeptBatch | null;
  readonly after: KeptBatch | null;
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
  readonly batches: ReadonlyMap<string, KeptBatch>;
  readonly glossaries: ReadonlyMap<string, KeptGlossary>;
}

export const noRecords: GlossaryRecords = {
  fields: new Map(),
  entries: new Map(),
  batches: new Map(),
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
    case 'batch':
      return records.batches.get(change.batchId) ?? null;
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
  const batches = new Map(records.batches);
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
      case 'batch':
        put(batches, change.batchId, change.after);
        break;
      case 'glossary':
        put(glossaries, change.glossaryId, change.after);
        break;
      default:
        assertNever(change);
    }
  }
  return { fields, entries, batches, glossaries };
}

/** Null takes the key out. */
function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
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
export function byPlace(a: Placed, b: Placed): number {
  return a.place - b.place || (a.id < b.id ? -1 : 1);
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/** Finds an entry of the reader's own, without the edits of its fields; null for any other. */
export function findOwnEntry({ entries, batches }: GlossaryRecords, entryId: string): Entry | null {
  const single = entries.get(entryId);
  if (single) return single.entry;
  for (const batch of batches.values()) {
    const entry = batch.entries.find(({ id }) => id === entryId);
    if (entry) return entry;
  }
  return null;
}
