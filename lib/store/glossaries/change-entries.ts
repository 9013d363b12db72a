import { type Entry, entryFields } from '@/glossary/entry';
import type { GlossaryChange, GlossaryRecords } from '@/lib/store/edits/glossary-records';
import type { KeptBatch } from '@/lib/store/kept/kept-records';
import { addEntry, editField, nextPlace, removeEntry, resetFields } from './glossary-changes';

/** Entries that are added, take the place of their namesakes, or go: all of it one step. */
export interface EntryChanges {
  /** By the glossary that they come into; ids that no other entry has. */
  readonly added: readonly { readonly glossaryId: string; readonly entries: readonly Entry[] }[];
  /** As they are to be, by their ids. */
  readonly replaced: readonly Entry[];
  /** Built-in entries stay. */
  readonly removedIds: readonly string[];
}

/** So few are kept one by one; more go into batches, of which each is one record on the disk. */
const MOST_SINGLE = 20;
const ENTRIES_A_BATCH = 1_000;

/**
 * The changes of records that such a step comes to.
 *
 * @param builtInOf finds a built-in entry, without the edits of its fields; null for another
 * @param newBatchId gives an id that no entry and no batch has
 */
export function changeEntries(
  records: GlossaryRecords,
  { added, replaced, removedIds }: EntryChanges,
  builtInOf: (entryId: string) => Entry | null,
  newBatchId: () => string,
): readonly GlossaryChange[] {
  const removed = new Set(removedIds);
  const newById = new Map(replaced.map((entry) => [entry.id, entry]));
  // A built-in entry stays, and the reader's edits of it too.
  const leaving = removedIds.filter((id) => builtInOf(id) === null);
  return [
    ...replaced.flatMap((entry) => replaceEntry(records, entry, builtInOf(entry.id))),
    ...leaving.flatMap((id) =>
      records.entries.has(id) ? removeEntry(records, id) : resetFields(records, id),
    ),
    ...changeBatches(records, newById, removed),
    ...addEntries(records, added, newBatchId),
  ];
}

/** Of an entry in a batch only the edits of its fields; the batch is changed as a whole. */
function replaceEntry(
  records: GlossaryRecords,
  entry: Entry,
  builtIn: Entry | null,
): readonly GlossaryChange[] {
  if (builtIn !== null) {
    return entryFields.flatMap((field) => editField(records, builtIn, field, entry[field]));
  }
  const before = records.entries.get(entry.id);
  const reset = resetFields(records, entry.id);
  if (before === undefined) return reset;
  return [...reset, { kind: 'entry', entryId: entry.id, before, after: { ...before, entry } }];
}

function changeBatches(
  records: GlossaryRecords,
  newById: ReadonlyMap<string, Entry>,
  removed: ReadonlySet<string>,
): readonly GlossaryChange[] {
  return [...records.batches.values()].flatMap((before): readonly GlossaryChange[] => {
    const isTouched = before.entries.some(({ id }) => newById.has(id) || removed.has(id));
    if (!isTouched) return [];
    const entries = before.entries
      .filter(({ id }) => !removed.has(id))
      .map((entry) => newById.get(entry.id) ?? entry);
    const after = entries.length === 0 ? null : { ...before, entries };
    return [{ kind: 'batch', batchId: before.id, before, after }];
  });
}

function addEntries(
  records: GlossaryRecords,
  added: EntryChanges['added'],
  newBatchId: () => string,
): readonly GlossaryChange[] {
  const changes: GlossaryChange[] = [];
  const places = new Map<string, number>();
  for (const { glossaryId: glossary, entries } of added) {
    let place = places.get(glossary) ?? nextPlace(records, glossary);
    if (entries.length <= MOST_SINGLE) {
      for (const entry of entries) {
        changes.push(...addEntry(records, entry, glossary, place));
        place += 1;
      }
      places.set(glossary, place);
      continue;
    }
    for (let start = 0; start < entries.length; start += ENTRIES_A_BATCH) {
      const id = newBatchId();
      const after: KeptBatch = {
        id,
        glossary,
        place,
        entries: entries.slice(start, start + ENTRIES_A_BATCH),
      };
      changes.push({ kind: 'batch', batchId: id, before: null, after });
      place += 1;
    }
    places.set(glossary, place);
  }
  return changes;
}
