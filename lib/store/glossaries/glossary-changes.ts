import type { Entry, EntryField } from '@/glossary/entry';
import { sameValue } from '@/lib/base/same-value';
import {
  builtInGlossaryId,
  type FieldChange,
  type FieldValue,
  type GlossaryChange,
  type GlossaryRecords,
  placedGlossaries,
} from '@/lib/store/edits/glossary-records';
import type { KeptGlossary } from '@/lib/store/kept/kept-records';

/**
 * The changes of records that each act of the reader comes to. None of these functions writes anything,
 * and each gives an empty list where there is nothing to do.
 */

/** @param original the entry without the edits of its fields */
export function editField(
  records: GlossaryRecords,
  original: Entry,
  field: EntryField,
  value: FieldValue,
): readonly GlossaryChange[] {
  const before = records.fields.get(original.id)?.get(field) ?? null;
  const after = sameValue(value, original[field]) ? null : value;
  return [{ kind: 'field', entryId: original.id, field, before, after }];
}

/** Takes all edits of an entry's fields back. */
export const resetFields = (records: GlossaryRecords, entryId: string): readonly FieldChange[] =>
  [...(records.fields.get(entryId) ?? [])].map(([field, before]) => ({
    kind: 'field',
    entryId,
    field,
    before,
    after: null,
  }));

/** Puts an entry at the end of a glossary. */
export function addEntry(
  records: GlossaryRecords,
  entry: Entry,
  glossary: string,
  place = nextPlace(records, glossary),
): readonly GlossaryChange[] {
  const { id } = entry;
  return [{ kind: 'entry', entryId: id, before: null, after: { id, glossary, place, entry } }];
}

/** The place after all entries and batches of a glossary. */
export function nextPlace({ entries, batches }: GlossaryRecords, glossary: string): number {
  let last = -1;
  for (const record of [...entries.values(), ...batches.values()]) {
    if (record.glossary === glossary) last = Math.max(last, record.place);
  }
  return last + 1;
}

/** Takes out an entry of the reader's own, with the edits of its fields. */
export function removeEntry(records: GlossaryRecords, entryId: string): readonly GlossaryChange[] {
  const before = records.entries.get(entryId);
  if (before === undefined) return removeFromBatch(records, entryId);
  return [...resetFields(records, entryId), { kind: 'entry', entryId, before, after: null }];
}

function removeFromBatch(records: GlossaryRecords, entryId: string): readonly GlossaryChange[] {
  for (const before of records.batches.values()) {
    const entries = before.entries.filter(({ id }) => id !== entryId);
    if (entries.length === before.entries.length) continue;
    const after = entries.length === 0 ? null : { ...before, entries };
    return [...resetFields(records, entryId), { kind: 'batch', batchId: before.id, before, after }];
  }
  return [];
}

/** Puts an empty glossary before all others. */
export function addGlossary(
  records: GlossaryRecords,
  id: string,
  name: string,
): readonly GlossaryChange[] {
  const place = (placedGlossaries(records)[0]?.place ?? 0) - 1;
  const after = { id, name: name.trim(), place };
  return [{ kind: 'glossary', glossaryId: id, before: null, after }];
}

export function renameGlossary(
  records: GlossaryRecords,
  glossaryId: string,
  name: string,
): readonly GlossaryChange[] {
  const before = ownGlossary(records, glossaryId);
  return before === null
    ? []
    : [{ kind: 'glossary', glossaryId, before, after: { ...before, name: name.trim() } }];
}

/** Takes out a glossary of the reader's own, with its entries. */
export function removeGlossary(
  records: GlossaryRecords,
  glossaryId: string,
): readonly GlossaryChange[] {
  const before = ownGlossary(records, glossaryId);
  if (before === null) return [];
  const entries = [...records.entries.values()].filter((one) => one.glossary === glossaryId);
  const batches = [...records.batches.values()].filter((one) => one.glossary === glossaryId);
  return [
    ...entries.flatMap(({ id }) => removeEntry(records, id)),
    ...batches.flatMap((before): readonly GlossaryChange[] => [
      ...before.entries.flatMap(({ id }) => resetFields(records, id)),
      { kind: 'batch', batchId: before.id, before, after: null },
    ]),
    { kind: 'glossary', glossaryId, before, after: null },
  ];
}

/** Moves a glossary one place earlier (-1) or later (1), and numbers the places anew. */
export function moveGlossary(
  records: GlossaryRecords,
  glossaryId: string,
  by: -1 | 1,
): readonly GlossaryChange[] {
  const placed = placedGlossaries(records);
  const from = placed.findIndex(({ id }) => id === glossaryId);
  const moved = placed[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= placed.length) return [];
  return placed
    .toSpliced(from, 1)
    .toSpliced(to, 0, moved)
    .flatMap((glossary, place): readonly GlossaryChange[] => {
      if (glossary.place === place) return [];
      const { id } = glossary;
      const before = records.glossaries.get(id) ?? null;
      return [{ kind: 'glossary', glossaryId: id, before, after: { ...glossary, place } }];
    });
}

/** Null for the built-in glossary, which has no name of its own and stays, and for one that is gone. */
const ownGlossary = (records: GlossaryRecords, glossaryId: string): KeptGlossary | null =>
  glossaryId === builtInGlossaryId ? null : (records.glossaries.get(glossaryId) ?? null);
