import { env, pipeline } from '@xenova/transformers';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import { type Batching, readingBatches } from '@/lib/mt/worker/work-queue';

/** A way to translate in this process, on one thread, its model loaded. */
export interface NodeTranslator {
  /** @returns one translation a sentence, in order */
  translate(sentences: readonly string[]): Promise<readonly string[]>;
  /** SHA-256 of the model's manifest; null where it is not looked at. */
  readonly modelDigest: string | null;
  dispose(): void;
}

export const modelsFolder = 'public/models';

/** Each sentence by itself: nothing of another has a part in it. */
export const oneByOne: Batching = { size: 1, firstSize: 1, lookahead: 1, seeksTerms: 'at-once' };

/** The app's own engine. Throws when the model cannot be loaded, or a sentence fails. */
export async function openEngine(
  model: string,
  search: SearchKind,
  batching: Batching = readingBatches,
): Promise<NodeTranslator> {
  const translator = createNodeTranslator({ model, modelsFolder, search, batching });
  const loaded = await translator.load(() => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return {
    modelDigest: loaded.value.digest,
    async translate(sentences) {
      const texts: string[] = [];
      await translator.translate(
        sentences.map((text, place) => ({ id: String(place), text, terms: [] })),
        (outcome) => {
          if (outcome.status === 'failed') throw new Error(JSON.stringify(outcome.failure));
          texts[Number(outcome.id)] = outcome.translation.text;
        },
        new AbortController().signal,
      );
      return texts;
    },
    dispose: () => translator.dispose(),
  };
}

/**
 * The library's own pipeline over its own layout of the same network.
 *
 * @param batch sentences of like length that go together
 */
export async function openPipeline(model: string, batch: number): Promise<NodeTranslator> {
  // The engine, which shares the library with it, has it read nothing by itself.
  env.useFS = true;
  env.useCustomCache = false;
  env.allowRemoteModels = false;
  env.localModelPath = `${modelsFolder}/`;
  const translator = await pipeline('translation', model, {
    dtype: 'q8',
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return {
    modelDigest: null,
    async translate(sentences) {
      const places = sentences.map((_, place) => place);
      const lengthOf = (place: number) => sentences[place]?.length ?? 0;
      if (batch > 1) places.sort((a, b) => lengthOf(a) - lengthOf(b));
      const texts: string[] = [];
      for (let start = 0; start < places.length; start += batch) {
        const together = places.slice(start, start + batch);
        const made = await translator(together.map((place) => sentences[place] ?? ''));
        together.forEach((place, at) => {
          const [translation] = [made[at]].flat();
          texts[place] =
            translation && 'translation_text' in translation ? translation.translation_text : '';
        });
      }
      return texts;
    },
    dispose: () => void translator.dispose(),
  };
}
