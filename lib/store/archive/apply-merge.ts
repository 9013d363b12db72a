import type { PairStore } from '@/lib/memory/kept-pairs';
import type { Database } from '@/lib/store/kept/database';
import type { MergePlan } from './merge-archive';

/**
 * Writes what was planned. The texts come before the list that names them, and the memories before theirs:
 * what is broken off half-way leaves nothing that cannot be opened, and can be done again.
 */
export async function applyMerge(
  { tables }: MergePlan,
  database: Database,
  pairs: Pick<PairStore, 'write'>,
): Promise<void> {
  for (const { id, french, english } of tables.memories.write) {
    await pairs.write(id, { french, english });
  }
  await Promise.all(tables.texts.write.map(database.texts.write));
  await Promise.all([
    ...tables.readings.write.map(database.readings.write),
    ...tables.english.write.map(database.english.write),
    ...tables.postEdits.write.map(database.postEdits.write),
    ...tables.decisions.write.map(database.decisions.write),
    ...tables.fieldEdits.write.map(database.fieldEdits.write),
    ...tables.glossaries.write.map(database.glossaries.write),
    ...tables.entries.write.map(database.entries.write),
  ]);
  await Promise.all([
    ...tables.articles.write.map(database.articles.write),
    ...tables.settings.write.map(database.settings.write),
  ]);
}
