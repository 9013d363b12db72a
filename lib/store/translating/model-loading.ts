import type { ModelFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { LoadProgress, ModelIdentity, Translator } from '@/lib/mt/translator';

/** Owns the translator and the loading of its model. */
export interface ModelLoading {
  /** Null before the first load and after one that failed. */
  readonly translator: Translator | null;
  /** The progress of the load under way, or of the last one; null before it is known. */
  readonly progress: LoadProgress | null;
  /**
   * Loads the model. All who ask share one load, and one that is done is not repeated.
   *
   * @returns null when another model was taken meanwhile
   */
  load(): Promise<Result<ModelIdentity, ModelFailure> | null>;
  /**
   * Loads the model as `load` does, but resolves as soon as the translator can take sentences: when it
   * is known which model comes.
   *
   * @returns null when it could not be loaded, or another model was taken meanwhile
   */
  identify(): Promise<ModelIdentity | null>;
  /** Disposes of the translator. The next load creates one of this model. */
  take(modelId: string): void;
}

interface Loading {
  readonly answer: Promise<Result<ModelIdentity, ModelFailure>>;
  readonly identity: Promise<ModelIdentity | null>;
}

/**
 * A load goes on through a stop, because it belongs to the translator and not to a start.
 *
 * @param onProgress called when `progress` has changed
 */
export function createModelLoading(
  firstModelId: string,
  createTranslator: (modelId: string) => Translator,
  onProgress: () => void,
): ModelLoading {
  let modelId = firstModelId;
  /** Counts the models that were taken, so that the answer of an earlier one is told apart. */
  let modelsTaken = 0;
  let translator: Translator | null = null;
  let progress: LoadProgress | null = null;
  let loading: Loading | null = null;

  const forget = () => {
    translator?.dispose();
    translator = null;
    loading = null;
    progress = null;
  };

  const begin = (made: Translator): Loading => {
    let identify: (model: ModelIdentity) => void = () => undefined;
    const identified = new Promise<ModelIdentity>((resolve) => {
      identify = resolve;
    });
    const answer = made
      .load((news) => {
        if (made !== translator) return;
        if (news.kind === 'identified') {
          identify(news.model);
          return;
        }
        progress = news.progress;
        onProgress();
      })
      .then((result) => {
        if (made === translator && !result.ok) forget();
        return result;
      });
    const ended = answer.then(
      (result) => (result.ok ? result.value : null),
      () => null,
    );
    return { answer, identity: Promise.race([identified, ended]) };
  };

  const current = (): Loading => {
    translator ??= createTranslator(modelId);
    loading ??= begin(translator);
    return loading;
  };

  /** Resolves to null when another model is taken before the answer comes. */
  const unlessTaken = async <Answer>(answer: Promise<Answer>): Promise<Answer | null> => {
    const turn = modelsTaken;
    const answered = await answer;
    return turn === modelsTaken ? answered : null;
  };

  return {
    get translator() {
      return translator;
    },
    get progress() {
      return progress;
    },
    load: async () => unlessTaken(current().answer),
    identify: async () => unlessTaken(current().identity),

    take(id) {
      modelId = id;
      modelsTaken += 1;
      forget();
    },
  };
}
