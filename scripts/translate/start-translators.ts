import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createHintingTranslator } from '@/lib/hints/hinting-translator';
import { createWorkerTranslator } from '@/lib/mt/messages/worker-translator';
import type { Translator } from '@/lib/mt/translator';
import { createNodeHinterLoader } from './load-hinter';

export interface EngineChoice {
  readonly model: string;
  readonly modelsFolder: string;
  readonly cacheFolder: string;
  /** The hypotheses of the beam; 1 is greedy. */
  readonly beam: number;
}

export interface Translators {
  readonly all: readonly Translator[];
  /** The digest of the model. */
  readonly digest: string;
}

/**
 * Starts an engine in a thread for each core, and loads the model in all.
 *
 * Throws when the model cannot be loaded.
 */
export async function startTranslators(choice: EngineChoice): Promise<Translators> {
  const { model, ...workerData } = choice;
  const translators = Array.from({ length: availableParallelism() }, () =>
    createWorkerTranslator(model, () => startThread(workerData)),
  );
  const results = await Promise.all(translators.map((each) => each.load(() => undefined)));
  let digest = '';
  for (const result of results) {
    if (result.ok) {
      digest = result.value.digest;
      continue;
    }
    for (const each of translators) each.dispose();
    const { code, ...facts } = result.failure;
    throw new Error(`${model}: ${code} ${JSON.stringify(facts)}`);
  }
  return { all: translators.map((each) => createHintingTranslator(each, loadHinter)), digest };
}

const loadHinter = createNodeHinterLoader(fileURLToPath(new URL('../../public', import.meta.url)));

function startThread(workerData: object) {
  const worker = new Worker(new URL('./translate-thread.mjs', import.meta.url), { workerData });
  return {
    postMessage: (message: unknown) => worker.postMessage(message),
    onMessage: (listener: (message: unknown) => void) => void worker.on('message', listener),
    onDeath: (listener: () => void) => void worker.on('error', listener),
    terminate: () => void worker.terminate(),
  };
}
