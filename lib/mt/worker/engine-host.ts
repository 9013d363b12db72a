import { fail, succeed } from '@/lib/base/result';
import type { FileStore } from '../models/file-store';
import { type ModelOrigins, readModel } from '../models/read-model';
import type { EngineHost } from './engine-translator';
import type { Runtime } from './runtime';
import { createVocabularyLoading } from './vocabulary-loading';
import { warmPatterns } from './warm-patterns';

/** Reads a model of the registry and builds the engine of it. */
export function createEngineHost({
  model,
  origins,
  openStore,
  runtime,
  breathe,
}: {
  readonly model: string;
  readonly origins: ModelOrigins;
  readonly openStore: () => Promise<FileStore>;
  readonly runtime: Runtime;
  readonly breathe: () => Promise<void>;
}): EngineHost {
  return {
    async load(onProgress) {
      const code = import('./engine-code');
      const vocabulary = createVocabularyLoading(code.then(({ loadVocabulary }) => loadVocabulary));
      const listener = { onProgress, onFile: vocabulary.add };
      const device = runtime.gpu ? 'webgpu' : null;
      const reading = readModel(model, origins, await openStore(), listener, device);
      warmPatterns();
      const read = await reading;
      if (!read.ok) return read;
      try {
        const { loadEngine } = await code;
        return succeed(await loadEngine(read.value, await vocabulary.take(), runtime));
      } catch (error) {
        return fail({ code: 'model-not-loadable', detail: String(error) });
      }
    },
    breathe,
  };
}
