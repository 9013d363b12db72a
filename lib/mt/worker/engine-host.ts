import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { findAbsentPart } from '@/lib/mt/worker/load/absent-part';
import type { Engine } from '@/lib/mt/worker/load/engine';
import type { Runtime } from '@/lib/mt/worker/load/runtime';
import { createVocabularyLoading } from '@/lib/mt/worker/load/vocabulary-loading';
import type { FileStore } from '../models/file-store';
import { keepLater } from '../models/keep-later';
import { type ModelListener, type ModelOrigins, readModel } from '../models/read-model';
import type { LoadNews } from '../translator';
import type { EngineHost } from './engine-translator';
import { warmPatterns } from './warm-patterns';

/** Reads a model of the registry and builds the engine of it. */
export function createEngineHost({
  model,
  origins,
  openStore,
  runtime,
  yieldToEventLoop,
  untilQuiet,
}: {
  readonly model: string;
  readonly origins: ModelOrigins;
  readonly openStore: () => Promise<FileStore>;
  readonly runtime: Runtime;
  readonly yieldToEventLoop: () => Promise<void>;
  /** Awaited after a load, before what was fetched is kept: the first sentence comes before that. */
  readonly untilQuiet: () => Promise<void>;
}): EngineHost {
  const loadWith = async (
    store: FileStore,
    onNews: (news: LoadNews) => void,
  ): Promise<Result<Engine, ModelFailure>> => {
    const code = import('./engine-code');
    const vocabulary = createVocabularyLoading(code.then(({ loadVocabulary }) => loadVocabulary));
    const listener: ModelListener = {
      onIdentified: (identity) => onNews({ kind: 'identified', model: identity }),
      onProgress: (progress) => onNews({ kind: 'progress', progress }),
      onFile: vocabulary.add,
    };
    const device = runtime.gpu ? 'webgpu' : null;
    const reading = readModel(model, origins, store, listener, device);
    warmPatterns();
    const read = await reading;
    if (!read.ok) return read;
    const absent = await findAbsentPart({ code, runtime: runtime.started });
    if (absent !== null) return fail(absent);
    try {
      const { loadEngine } = await code;
      return succeed(await loadEngine(read.value, await vocabulary.take(), runtime));
    } catch (error) {
      return fail({ code: 'model-not-loadable', detail: String(error) });
    }
  };

  return {
    async load(onNews) {
      const store = keepLater(await openStore(), () => quiet);
      const loading = loadWith(store, onNews);
      const quiet = loading.then(untilQuiet, untilQuiet);
      return loading;
    },
    yieldToEventLoop,
  };
}
