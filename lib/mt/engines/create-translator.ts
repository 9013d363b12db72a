import type { WorkerPort } from '@/lib/mt/messages/message-port';
import { createWorkerTranslator } from '@/lib/mt/messages/worker-translator';
import { areSameSetup, type EngineSetup, type WorkerRuntime } from '@/lib/mt/setup/engine-setup';
import type { Translator } from '../translator';
import { createFallbackTranslator } from './fallback-translator';
import { createRestingTranslator } from './resting-translator';
import { createTranslatorPool } from './translator-pool';

export type StartWorker = (runtime: WorkerRuntime, model: string) => WorkerPort;

/** Creates a translator of a model, in as many workers as the setup has. They end while they are idle. */
export function createTranslatorOf(
  model: string,
  setup: EngineSetup,
  startWorker: StartWorker,
): Translator {
  return createRestingTranslator(() => startEngines(model, setup, startWorker));
}

/**
 * A worker that died is followed by one of one thread, whose English is the same; that of a graphics card is
 * not, which is why another translator follows such a one.
 */
const simpler = (runtime: WorkerRuntime): WorkerRuntime =>
  runtime.device === 'wasm' ? { device: 'wasm', threads: 1 } : runtime;

function startEngines(
  model: string,
  { workers, runtime }: EngineSetup,
  startWorker: StartWorker,
): Translator {
  const [first, ...others] = Array.from({ length: Math.max(1, workers) }, () =>
    createWorkerTranslator(model, (deaths) =>
      startWorker(deaths === 0 ? runtime : simpler(runtime), model),
    ),
  );
  if (!first) throw new Error('A setup has one worker at least');
  return others.length === 0 ? first : createTranslatorPool(first, others);
}

/**
 * Creates the same with a second setup in reserve, because a graphics card that once was the fastest may be
 * gone.
 *
 * @param onUnusable called when the reserve is taken
 */
export function createTranslatorWithReserve(
  model: string,
  setup: EngineSetup,
  reserve: EngineSetup,
  startWorker: StartWorker,
  onUnusable: () => void,
): Translator {
  const preferred = createTranslatorOf(model, setup, startWorker);
  if (areSameSetup(setup, reserve)) return preferred;
  return createFallbackTranslator(preferred, () => {
    onUnusable();
    return createTranslatorOf(model, reserve, startWorker);
  });
}
