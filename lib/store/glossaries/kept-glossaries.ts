import { type Entry, entryFields } from '@/glossary/entry';
import { parseEntries } from '@/glossary/parse-entries';
import { assertNever } from '@/lib/base/assert-never';
import {
  changeRecords,
  type FieldChange,
  findOwnEntry,
  type GlossaryChange,
  type GlossaryRecords,
  noRecords,
} from '@/lib/store/edits/glossary-records';
import type { Database } from '@/lib/store/kept/database';
import type { KeptFieldEdit } from '@/lib/store/kept/kept-records';

/**
 * Reads what is kept of the glossaries. It passes over an edit that the glossary no longer allows, or of
 * an entry or a field that this version of the app does not have, and keeps all others.
 */
export async function readGlossaryRecords(
  database: Pick<Database, 'fieldEdits' | 'entries' | 'glossaries'>,
  builtInById: ReadonlyMap<string, Entry>,
): Promise<GlossaryRecords> {
  const [fieldEdits, entries, glossaries] = await Promise.all([
    database.fieldEdits.read(),
    database.entries.read(),
    database.glossaries.read(),
  ]);
  const own = entries.filter(({ id }) => !builtInById.has(id));
  const records: GlossaryRecords = {
    ...noRecords,
    entries: new Map(own.flatMap((one) => ('entries' in one ? [] : [[one.id, one] as const]))),
    batches: new Map(own.flatMap((one) => ('entries' in one ? [[one.id, one] as const] : []))),
    glossaries: new Map(glossaries.map((glossary) => [glossary.id, glossary])),
  };
  const merged = new Map<string, Entry>();
  const changes = fieldEdits.flatMap((edit): readonly FieldChange[] => {
    const original = builtInById.get(edit.entry) ?? findOwnEntry(records, edit.entry);
    const change = readChange(edit);
    if (!original || !change) return [];
    const before = merged.get(edit.entry) ?? original;
    const parsed = parseEntries([{ ...before, [change.field]: edit.value }]);
    const [entry] = parsed.ok ? parsed.value : [];
    if (!entry) return [];
    merged.set(edit.entry, entry);
    return [change];
  });
  return changeRecords(records, changes);
}

/** Reads a kept edit; null for a field that this version of the app does not have. */
function readChange({ entry, field, value }: KeptFieldEdit): FieldChange | null {
  const known = entryFields.find((name) => name === field);
  return known ? { kind: 'field', entryId: entry, field: known, before: null, after: value } : null;
}

/** @param originalOf finds an entry without the edits of its fields; null when the entry is gone */
export function keepGlossaryChange(
  { fieldEdits, entries, glossaries }: Pick<Database, 'fieldEdits' | 'entries' | 'glossaries'>,
  change: GlossaryChange,
  originalOf: (entryId: string) => Entry | null,
): Promise<void> {
  switch (change.kind) {
    case 'field': {
      const { entryId, field, after } = change;
      const original = originalOf(entryId);
      return after === null || original === null
        ? fieldEdits.remove([entryId, field])
        : fieldEdits.write({ entry: entryId, field, value: after, builtIn: original[field] });
    }
    case 'entry':
      return change.after === null ? entries.remove([change.entryId]) : entries.write(change.after);
    case 'batch':
      return change.after === null ? entries.remove([change.batchId]) : entries.write(change.after);
    case 'glossary':
      return change.after === null
        ? glossaries.remove([change.glossaryId])
        : glossaries.write(change.after);
    default:
      return assertNever(change);
  }
}
