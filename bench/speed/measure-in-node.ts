import { env, pipeline } from '@xenova/transformers';
import { countWords } from '@/lib/document/count-words';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { SearchKind } from '@/lib/mt/worker/search';

/**
 * The engine and the current pipeline in this process, on the native runtime, one thread, three times
 * over: for `node --cpu-prof`. Figures are of this process alone, and no stand-in for the browser's.
 */
export async function measureInNode(model: string, sentences: readonly string[]): Promise<void> {
  const words = countWords(sentences.join(' '));
  const takers = [
    await loadPipeline(model),
    await loadEngine(model, { kind: 'greedy' }),
    await loadEngine(model, { kind: 'beam', size: 4 }),
  ];
  console.log('| | words/s, three times |\n| --- | --- |');
  const speeds = takers.map(() => [] as string[]);
  for (let round = 0; round < 3; round += 1) {
    for (const [place, { translate }] of takers.entries()) {
      const startedAt = performance.now();
      await translate(sentences);
      speeds[place]?.push((words / ((performance.now() - startedAt) / 1000)).toFixed(0));
    }
  }
  takers.forEach(({ title }, place) => {
    console.log(`| ${title} | ${speeds[place]?.join(', ')} |`);
  });
  for (const { end } of takers) end();
}

interface Taker {
  readonly title: string;
  readonly translate: (sentences: readonly string[]) => Promise<void>;
  readonly end: () => void;
}

async function loadEngine(model: string, search: SearchKind): Promise<Taker> {
  const translator = createNodeTranslator({ model, modelsFolder: 'public/models', search });
  const loaded = await translator.load(() => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return {
    title: `this engine, ${search.kind}`,
    async translate(sentences) {
      const segments = sentences.map((text, id) => ({ id: String(id), text, terms: [] }));
      await translator.translate(segments, () => undefined, new AbortController().signal);
    },
    end: () => translator.dispose(),
  };
}

async function loadPipeline(model: string): Promise<Taker> {
  env.allowRemoteModels = false;
  env.localModelPath = 'public/models/';
  const translate = await pipeline('translation', model, {
    dtype: 'q8',
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return {
    title: 'current `pipeline`, sentence by sentence',
    async translate(sentences) {
      for (const sentence of sentences) await translate(sentence);
    },
    end: () => void translate.dispose(),
  };
}
