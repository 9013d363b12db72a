/** Runs a thread of `translate.ts` with its own engine. Its `workerData` says where the models are. */
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { serveTranslator } from '@/lib/mt/messages/serve-translator';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';

const port = parentPort;
if (!port) throw new Error('This file is run by translate.ts, in a thread');

const { modelsFolder, cacheFolder, beam } = v.parse(
  v.object({ modelsFolder: v.string(), cacheFolder: v.string(), beam: v.number() }),
  workerData,
);

serveTranslator(
  {
    postMessage: (message) => port.postMessage(message),
    addEventListener: (_, listener) => port.on('message', (data: unknown) => listener({ data })),
  },
  (model) =>
    createNodeTranslator({
      model,
      modelsFolder,
      cacheFolder,
      // Batches are large, because nobody reads the first sentence while the others are made.
      batching: { size: 32, firstSize: 32, lookahead: 512, seeksTerms: 'at-once' },
      search: beam === 1 ? { kind: 'greedy' } : { kind: 'beam', size: beam },
    }),
);
