import type { StorageFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { nameOfKey, type TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { Connection } from './connection';
import { parseTranslation } from './kept-records';

const name = 'translations';

export interface KeptTranslations extends TranslationMemory {
  /** Forgets all, to make room for what the reader wrote; the machine can say it again. */
  clear(): Promise<Result<void, StorageFailure>>;
}

/** The translation memory in the browser's database, and what was translated during this visit. */
export function createKeptTranslations(
  connection: Connection,
  onFailure: (failure: StorageFailure) => void,
): KeptTranslations {
  const ofThisVisit = new Map<string, SegmentTranslation>();

  return {
    async read(keys) {
      const found = await connection.run((database) => {
        const { store } = database.transaction(name);
        const asked: Promise<unknown>[] = keys.map((key) => store.get([...key]));
        return Promise.all(asked);
      });
      if (!found.ok) onFailure(found.failure);
      return keys.map((key, index) => {
        const kept = found.ok ? parseTranslation(found.value[index]) : null;
        return ofThisVisit.get(nameOfKey(key)) ?? kept;
      });
    },

    write(key, translation) {
      ofThisVisit.set(nameOfKey(key), translation);
      void connection
        .run((database) => database.put(name, translation, [...key]))
        .then((written) => {
          if (!written.ok) onFailure(written.failure);
        });
    },

    clear: () => connection.run((database) => database.clear(name)),
  };
}
