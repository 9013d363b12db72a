import { createHintingTranslator } from '@/lib/hints/hinting-translator';
import { createNodeTranslator } from '@/lib/mt/node/node-translator';
import type { ModelIdentity, Translator } from '@/lib/mt/translator';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import { createNodeHinterLoader } from '../../scripts/translate/load-hinter';
import { provenance } from '../circumstances';
import type { Options } from './options';
import { digestSources, type OutcomeCache, openOutcomeCache } from './outcome-cache';

const cacheFolder = 'node_modules/.cache/quality';
/** All that decides what the engine says of a sentence, but for the model. */
const engineSources = [
  'lib/mt',
  'lib/text',
  'lib/verbatim',
  'lib/quantities',
  'lib/names',
  'lib/marks',
  'lib/headings',
  'lib/flags',
  'lib/hints',
  'lib/dictionary',
];
const batching = { size: 32, firstSize: 32, lookahead: 512, seeksTerms: 'at-once' } as const;

/** Engines of one thread each, with what they said in earlier runs. */
export interface Engines {
  readonly translators: readonly Translator[];
  readonly model: ModelIdentity;
  readonly cache: OutcomeCache;
  dispose(): void;
}

/** Throws when the model cannot be had, or no engine is asked for. */
export async function loadEngines(options: Options, search: SearchKind): Promise<Engines> {
  const loadHinter = createNodeHinterLoader('public');
  const translators = Array.from({ length: options.engines }, () =>
    createHintingTranslator(
      createNodeTranslator({
        model: options.model,
        modelsFolder: options.models,
        cacheFolder: 'node_modules/.cache/models',
        batching,
        search,
      }),
      loadHinter,
    ),
  );
  const models: ModelIdentity[] = [];
  for (const translator of translators) {
    const loaded = await translator.load(() => undefined);
    if (!loaded.ok) throw new Error(`${options.model}: ${JSON.stringify(loaded.failure)}`);
    models.push(loaded.value);
  }
  const [model] = models;
  if (!model) throw new Error('--engines must be 1 or more');
  const file = `${cacheFolder}/${model.digest.slice(0, 16)}.jsonl`;
  const searched = search.kind === 'beam' ? ` beam ${search.size} ` : '';
  return {
    translators,
    model,
    cache: openOutcomeCache(file, model.digest + searched + digestSources(engineSources)),
    dispose() {
      for (const translator of translators) translator.dispose();
    },
  };
}

/** Where and by what something was measured. */
export const measuredBy = ({ id, digest }: ModelIdentity) => ({
  ...provenance(),
  model: id,
  modelDigest: digest,
});
