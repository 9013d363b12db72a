import type { Translator } from './translator';

/**
 * A translator that gives place to another when its model's files are there and its runtime cannot
 * load them. A file that is missing or cannot be fetched would be so for the other as well.
 */
export function createFallbackTranslator(
  preferred: Translator,
  createReserve: () => Translator,
): Translator {
  let inUse = preferred;
  return {
    async load(onProgress) {
      const result = await inUse.load(onProgress);
      if (result.ok || inUse !== preferred || result.failure.code !== 'model-not-loadable') {
        return result;
      }
      preferred.dispose();
      inUse = createReserve();
      return inUse.load(onProgress);
    },
    translate: (segments, onOutcome, signal) => inUse.translate(segments, onOutcome, signal),
    prioritise: (ids) => inUse.prioritise(ids),
    dispose: () => inUse.dispose(),
  };
}
