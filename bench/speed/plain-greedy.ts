import { createNodeHost } from '@/lib/mt/node/node-translator';
import type { Engine } from '@/lib/mt/worker/load/engine';
import { type DecodingTask, decode } from '@/lib/mt/worker/search/decode';
import type { SentenceSearch } from '@/lib/mt/worker/search/search';
import { beginHypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import { tokeniseSource } from '@/lib/mt/worker/sentence/source-sentence';
import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { modelsFolder, type NodeTranslator } from './node-translators';

/** As the pipeline ends what does not end by itself. */
const MOST_TOKENS = 255;

/**
 * The engine's loop over its own graphs and nothing else, a sentence at a time: none is split, no loop is
 * cut, nothing is copied that the vocabulary lacks. It is what the library's pipeline does, and should say
 * the same.
 */
export async function openPlainGreedy(model: string): Promise<NodeTranslator> {
  const host = createNodeHost({ model, modelsFolder });
  const loaded = await host.load(() => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const engine = loaded.value;
  return {
    modelDigest: engine.model.digest,
    async translate(sentences) {
      const texts: string[] = [];
      for (const sentence of sentences) {
        await decode(
          engine.network,
          [createTask(sentence, engine)],
          (_, translation) => {
            const ids = translation?.tokens.map(({ id }) => id) ?? [];
            texts.push(spell(ids, engine.vocabulary));
          },
          host.yieldToEventLoop,
          new AbortController().signal,
        );
      }
      return texts;
    },
    dispose: () => engine.dispose(),
  };
}

function createTask(sentence: string, { vocabulary, network }: Engine): DecodingTask {
  const source = tokeniseSource(sentence, [], vocabulary).slice(-network.maxPositions);
  let hypothesis = beginHypothesis(source, vocabulary, false);
  let hasEnded = false;
  const search: SentenceSearch = {
    get live() {
      return hasEnded ? [] : [hypothesis];
    },
    asked: [],
    advance(view) {
      const id = view.candidates(0).find((candidate) => mayBeSaid(candidate, vocabulary));
      if (id === undefined || id === vocabulary.endId) hasEnded = true;
      else {
        const tokens = [...hypothesis.tokens, { id, attention: null }];
        hypothesis = { ...hypothesis, tokens };
        hasEnded = tokens.length >= MOST_TOKENS;
      }
      return hasEnded ? [] : [0];
    },
    get result() {
      return hasEnded ? hypothesis : null;
    },
  };
  return { source, search, wanted: [] };
}

/** As the model's `generation_config.json` has it for the pipeline. */
const mayBeSaid = (id: number, { endId, unknownId, special }: Vocabulary): boolean =>
  id === endId || (id !== unknownId && !special.has(id));

const spell = (ids: readonly number[], vocabulary: Vocabulary): string =>
  ids
    .map((id) => vocabulary.textOf(id))
    .join('')
    .replaceAll(SPACE, ' ')
    .trim();
