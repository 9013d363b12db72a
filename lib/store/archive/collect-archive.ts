import type { PairStore } from '@/lib/memory/kept-pairs';
import type { Database } from '@/lib/store/kept/database';
import type { Archive, ArchivedMemory } from './archive';

/** Reads all that is kept. */
export async function collectArchive(
  database: Database,
  pairs: Pick<PairStore, 'read'>,
  preferences: Archive['preferences'],
): Promise<Archive> {
  const [
    articles,
    texts,
    readings,
    english,
    postEdits,
    decisions,
    fieldEdits,
    glossaries,
    entries,
    settings,
  ] = await Promise.all([
    database.articles.read(),
    database.texts.read(),
    database.readings.read(),
    database.english.read(),
    database.postEdits.read(),
    database.decisions.read(),
    database.fieldEdits.read(),
    database.glossaries.read(),
    database.entries.read(),
    database.settings.read(),
  ]);
  const memories: ArchivedMemory[] = [];
  for (const { id } of settings.flatMap((one) => (one.name === 'memories' ? one.value : []))) {
    const kept = await pairs.read(id);
    if (kept !== null) memories.push({ id, ...kept });
  }
  return {
    articles,
    texts,
    readings,
    english,
    postEdits,
    decisions,
    fieldEdits,
    glossaries,
    entries,
    settings,
    memories,
    preferences,
  };
}
