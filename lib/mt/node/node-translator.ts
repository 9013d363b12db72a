import { setImmediate } from 'node:timers/promises';
import { createWebOrigin } from '../models/file-origin';
import { emptyStore } from '../models/file-store';
import { findModel, hubUrl } from '../models/registry';
import type { Translator } from '../translator';
import { createEngineHost } from '../worker/engine-host';
import { createEngineTranslator, type EngineHost } from '../worker/engine-translator';
import { offerBrowserRuntime } from '../worker/load/offer-browser-runtime';
import { startWasm } from '../worker/load/start-wasm';
import type { SearchKind } from '../worker/search/search';
import { type Batching, readingBatches } from '../worker/work-queue';
import { createFolderOrigin } from './folder-origin';
import { createFolderStore } from './folder-store';

export interface NodeTranslatorOptions {
  readonly model: string;
  /** The folder that holds the app's models, each in a folder named after its id. */
  readonly modelsFolder: string;
  /** The folder that keeps models from the hub; null keeps none. */
  readonly cacheFolder?: string | null;
  /** The hub's address, which ends in a slash. */
  readonly hub?: string;
  readonly batching?: Batching;
  readonly search?: SearchKind;
  readonly threads?: number;
}

/**
 * Creates what loads the app's own engine in Node: the same code on the same runtime, so that its English
 * is the page's.
 */
export function createNodeHost({
  model,
  modelsFolder,
  cacheFolder = null,
  hub = hubUrl,
  // Two engines of one thread each do nearly twice the work of one; one of two threads does less.
  threads = 1,
}: Omit<NodeTranslatorOptions, 'batching' | 'search'>): EngineHost {
  // A model on disk is not copied.
  const isKept = cacheFolder !== null && findModel(model)?.from === 'hub';
  offerBrowserRuntime();
  void startWasm(null, threads);
  const store = isKept ? createFolderStore(cacheFolder) : emptyStore;
  return createEngineHost({
    model,
    origins: {
      site: (folder) => createFolderOrigin(`${modelsFolder}/${folder}`),
      hub: (folder) =>
        createWebOrigin('network', hub + folder, (url, options) => fetch(url, options)),
      siteManifest: null,
    },
    openStore: () => Promise.resolve(store),
    runtime: { threads },
    yieldToEventLoop: () => setImmediate(),
    untilQuiet: () => Promise.resolve(),
  });
}

/** Creates a translator with the app's own engine in Node. */
export const createNodeTranslator = ({
  batching = readingBatches,
  search = { kind: 'greedy' },
  ...options
}: NodeTranslatorOptions): Translator =>
  createEngineTranslator(createNodeHost(options), batching, search);
