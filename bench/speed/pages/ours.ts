// The app's own engine in a page of the contest, put together as the app's worker puts it together
// but on one thread; `?beam=4` looks for each translation with a beam of 4.
import { InferenceSession, env as runtimeEnv, Tensor } from 'onnxruntime-web/wasm';
import { createWebOrigin } from '@/lib/mt/models/file-origin';
import { openCacheStore } from '@/lib/mt/models/file-store';
import { siteFolder } from '@/lib/mt/models/registry';
import type { Translator } from '@/lib/mt/translator';
import { afterFirstSentence } from '@/lib/mt/worker/after-first-sentence';
import { createEngineHost } from '@/lib/mt/worker/engine-host';
import { createEngineTranslator } from '@/lib/mt/worker/engine-translator';
import { startWasm } from '@/lib/mt/worker/load/start-wasm';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { readingBatches } from '@/lib/mt/worker/work-queue';
import { createEventLoopYield } from '@/lib/mt/worker/yield-to-event-loop';
import { type NormalisedText, normaliseEnglish, normaliseFrench } from '@/lib/text/normalise';
import '../contest/contest';
import { measureCancels } from './cancel';
import { matrixProductModel } from './matrix-product';

const beam = Number(new URLSearchParams(location.search).get('beam') ?? 1);

void startWasm('/runtime/', 1);

let translator: Translator | null = null;
let vocabulary: Vocabulary | null = null;

function openTranslator(model: string): Translator {
  const origin = (folder: string) =>
    createWebOrigin('site', siteFolder + folder, (url) => fetch(url));
  const host = createEngineHost({
    model,
    origins: { site: origin, hub: origin, siteManifest: null },
    openStore: () => openCacheStore(caches),
    runtime: { threads: 1 },
    yieldToEventLoop: createEventLoopYield(),
    untilQuiet: afterFirstSentence,
  });
  return createEngineTranslator(
    {
      yieldToEventLoop: host.yieldToEventLoop,
      async load(onNews) {
        const result = await host.load(onNews);
        if (result.ok) vocabulary = result.value.vocabulary;
        return result;
      },
    },
    readingBatches,
    beam > 1 ? { kind: 'beam', size: beam } : { kind: 'greedy' },
  );
}

window.translateAll = async (model, sentences) => {
  translator ??= openTranslator(model);
  const loaded = await translator.load(() => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const beganMs = performance.now();
  let firstSentenceMs = 0;
  const texts: string[] = [];
  await translator.translate(
    sentences.map((text, place) => ({ id: String(place), text, terms: [] })),
    (outcome) => {
      firstSentenceMs ||= performance.now();
      if (outcome.status === 'failed') throw new Error(JSON.stringify(outcome.failure));
      texts[Number(outcome.id)] = outcome.translation.text;
    },
    new AbortController().signal,
  );
  return { beganMs, firstSentenceMs, doneMs: performance.now(), texts };
};

window.measureCancels = (sentences) => {
  if (translator === null) throw new Error('A translation is cancelled once one was made');
  return measureCancels(translator, sentences);
};

window.countTokens = (french, english) =>
  french.map((sentence, place) => ({
    source: countTokens(normaliseFrench(sentence)),
    target: countTokens(normaliseEnglish(english[place] ?? '')),
  }));

/** With the token that ends a sentence. */
function countTokens({ text }: NormalisedText): number {
  if (vocabulary === null) throw new Error('Tokens are counted once something was translated');
  return vocabulary.cut(text.replaceAll(' ', SPACE)).length + 1;
}

window.measureMatrixProduct = async () => {
  const [rows, inner, columns] = [256, 1024, 1024];
  runtimeEnv.wasm.wasmPaths = '/runtime/';
  runtimeEnv.wasm.numThreads = 1;
  const session = await InferenceSession.create(matrixProductModel(rows, inner, columns));
  const a = new Tensor('uint8', new Uint8Array(rows * inner).fill(7), [rows, inner]);
  let best = 0;
  // Long enough for the code to be compiled as well as it ever is; the best, since others may interrupt.
  for (const endAt = performance.now() + 4000; performance.now() < endAt; ) {
    const startedAt = performance.now();
    await session.run({ a });
    best = Math.max(best, (rows * inner * columns * 1000) / (performance.now() - startedAt));
  }
  await session.release();
  return best;
};
