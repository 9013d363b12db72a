import * as v from 'valibot';

/** A record as it was written at one time, or that it was removed. The latest of its name counts. */
export interface JournalEntry {
  /** The name of the object store that has the record. */
  readonly table: string;
  readonly key: readonly string[];
  /** What is kept, as the database has it; null for a record that was removed. */
  readonly record: unknown;
  /** When it was written: milliseconds since 1970, and later than all that was written before. */
  readonly stamp: number;
}

export const journalEntry = v.object({
  table: v.string(),
  key: v.array(v.string()),
  record: v.unknown(),
  stamp: v.number(),
});

export const nameOfRecord = (table: string, key: readonly string[]): string =>
  JSON.stringify([table, ...key]);

/** Keeps the latest entry of each record, by its name. Of two with one stamp the later in line counts. */
export function latestEntries(entries: Iterable<JournalEntry>): ReadonlyMap<string, JournalEntry> {
  const latest = new Map<string, JournalEntry>();
  for (const entry of entries) {
    const name = nameOfRecord(entry.table, entry.key);
    const other = latest.get(name);
    if (other === undefined || other.stamp <= entry.stamp) latest.set(name, entry);
  }
  return latest;
}
