import type { ModelFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { LoadProgress, ModelIdentity, Translator } from '@/lib/mt/translator';

/** The translator at hand, and how far its model has come. */
export interface ModelLoading {
  /** Null until it is asked to load, and after a failure. */
  readonly translator: Translator | null;
  /** Of the load under way, or of the last one. */
  readonly progress: LoadProgress | null;
  /**
   * Has the model come. One that is there or on its way is not asked for again, whoever asks.
   *
   * @returns null when another model was taken meanwhile
   */
  load(): Promise<Result<ModelIdentity, ModelFailure> | null>;
  /** Lets the translator go, and has the next load make one of this model. */
  take(modelId: string): void;
}

/**
 * Loading goes on through a stop: it belongs to the translator and not to a start.
 *
 * @param onProgress called when `progress` has changed
 */
export function createModelLoading(
  firstModelId: string,
  createTranslator: (modelId: string) => Translator,
  onProgress: () => void,
): ModelLoading {
  let modelId = firstModelId;
  /** How often another model was taken. */
  let models = 0;
  let translator: Translator | null = null;
  let progress: LoadProgress | null = null;
  let answer: Promise<Result<ModelIdentity, ModelFailure>> | null = null;

  const forget = () => {
    translator?.dispose();
    translator = null;
    answer = null;
    progress = null;
  };

  return {
    get translator() {
      return translator;
    },
    get progress() {
      return progress;
    },

    async load() {
      const turn = models;
      const made = translator ?? createTranslator(modelId);
      translator = made;
      answer ??= made
        .load((latest) => {
          if (made !== translator) return;
          progress = latest;
          onProgress();
        })
        .then((result) => {
          if (made === translator && !result.ok) forget();
          return result;
        });
      const result = await answer;
      return turn === models ? result : null;
    },

    take(id) {
      modelId = id;
      models += 1;
      forget();
    },
  };
}
