import { startGpuRuntime } from '@/lib/mt/worker/load/gpu-runtime';
import type { Runtime } from '@/lib/mt/worker/load/runtime';
import { siteRuntimeFolder, startWasm } from '@/lib/mt/worker/load/start-wasm';
import { answerQuestions } from '@/lib/requests/answer-questions';
import { serveTranslator } from '../messages/serve-translator';
import { parseWorkerName } from '../messages/worker-name';
import { createWebOrigin, type Fetch } from '../models/file-origin';
import { openCacheStore } from '../models/file-store';
import { hubUrl, siteFolder } from '../models/registry';
import type { Translator } from '../translator';
import { afterFirstSentence } from './after-first-sentence';
import { createEngineHost } from './engine-host';
import { createEngineTranslator } from './engine-translator';
import { readingBatches } from './work-queue';
import { createEventLoopYield } from './yield-to-event-loop';

declare const pinnedManifest: string | null;

// What is kept by its digest need not lie in the browser's own cache as well.
const request: Fetch = (url, options) =>
  fetch(url, { ...options, cache: 'caches' in self ? 'no-store' : 'default' });

answerQuestions();

const beginning = parseWorkerName(self.name);
const runtime = startRuntime();

/** Not only when a model is asked for: it takes longer than the model's files do. */
function startRuntime(): Runtime {
  const wasmFolder = siteRuntimeFolder();
  const { runtime: chosen } = beginning;
  if (chosen.device === 'wasm') {
    return { threads: chosen.threads, started: startWasm(wasmFolder, chosen.threads) };
  }
  const gpu = () => startGpuRuntime(wasmFolder);
  // Should it fail, it fails again for the model that asks for it, and that is told.
  return { threads: 1, gpu, started: gpu().catch(() => undefined) };
}

const createTranslator = (model: string): Translator =>
  createEngineTranslator(
    createEngineHost({
      model,
      origins: {
        site: (folder) => createWebOrigin('site', siteFolder + folder, request),
        hub: (folder) => createWebOrigin('network', hubUrl + folder, request),
        siteManifest: pinnedManifest,
      },
      openStore: () => openCacheStore(self.caches),
      runtime,
      yieldToEventLoop: createEventLoopYield(),
      untilQuiet: afterFirstSentence,
    }),
    readingBatches,
  );

const ahead = beginning.model === null ? null : createTranslator(beginning.model);
// Whoever asks for the model hears how this ends, or has it tried again.
void ahead?.load(() => undefined);

serveTranslator(self, (model) => {
  if (ahead !== null && model === beginning.model) return ahead;
  // Nobody asks this worker for the model that it began with: one worker serves one model.
  ahead?.dispose();
  return createTranslator(model);
});
