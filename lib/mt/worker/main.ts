import { createWebOrigin } from '../models/file-origin';
import { openCacheStore } from '../models/file-store';
import { hubUrl, siteFolder } from '../models/registry';
import { serveTranslator } from '../serve-translator';
import { parseRuntimeName } from '../setup/engine-setup';
import { createBreather } from './breathe';
import { createEngineHost } from './engine-host';
import { createEngineTranslator } from './engine-translator';
import { startGpuRuntime } from './gpu-runtime';
import { type Runtime, siteRuntimeFolder, startRuntime } from './runtime';
import { readingBatches } from './work-queue';

// Called bare: `fetch` wants the worker's scope for its `this`.
const request = (url: string) => fetch(url);

const chosen = parseRuntimeName(self.name);
const wasmFolder = siteRuntimeFolder();
const runtime: Runtime =
  chosen.device === 'wasm'
    ? { wasmFolder, threads: chosen.threads }
    : { wasmFolder, threads: 1, gpu: () => startGpuRuntime(wasmFolder) };
// Not only when a model is asked for: it takes longer than the page's way to that.
startRuntime(runtime);

serveTranslator(self, (model) =>
  createEngineTranslator(
    createEngineHost({
      model,
      origins: {
        site: (folder) => createWebOrigin('site', siteFolder + folder, request),
        hub: (folder) => createWebOrigin('network', hubUrl + folder, request),
      },
      openStore: () => openCacheStore(self.caches),
      runtime,
      breathe: createBreather(),
    }),
    readingBatches,
  ),
);
