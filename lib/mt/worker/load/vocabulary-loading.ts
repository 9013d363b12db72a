import type { VerifiedFiles } from '@/lib/mt/models/fetch-files';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';

/** The files that a vocabulary is made of, the smallest of a model. */
const PARTS: readonly string[] = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** A vocabulary that is built while the weights are on their way. */
export interface VocabularyLoading {
  /** Takes a sound file of the model, and builds once all that is needed is there. Never throws. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** When all files were added. Rejects when they are of no such model. */
  take(): Promise<Vocabulary>;
}

/**
 * Building takes some 60 ms, in which this thread does nothing else: early, they are those in which
 * the runtime compiles and the weights are read.
 *
 * @param build comes with the ML library, perhaps after the files
 */
export function createVocabularyLoading(
  build: Promise<(files: VerifiedFiles) => Vocabulary>,
): VocabularyLoading {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  let built: Promise<Vocabulary> | null = null;
  const take = (): Promise<Vocabulary> => {
    built ??= build.then((load) => load(parts));
    return built;
  };
  return {
    add(path, bytes) {
      if (!PARTS.includes(path)) return;
      parts.set(path, bytes);
      // Told when all files have come: a file that is missing or altered is the better reason.
      if (parts.size === PARTS.length) take().catch(() => undefined);
    },
    take,
  };
}
