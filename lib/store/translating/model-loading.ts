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
  /**
   * The same, and waits only until it is known what it is: the translator takes sentences from then on.
   *
   * @returns null when it could not be loaded, or another model was taken meanwhile
   */
  identify(): Promise<ModelIdentity | null>;
  /** Lets the translator go, and has the next load make one of this model. */
  take(modelId: string): void;
}

interface Loading {
  readonly answer: Promise<Result<ModelIdentity, ModelFailure>>;
  readonly identity: Promise<ModelIdentity | null>;
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

  /** Null when another model is taken before it answers. */
  const unlessTaken = async <Answer>(answer: Promise<Answer>): Promise<Answer | null> => {
    const turn = models;
    const answered = await answer;
    return turn === models ? answered : null;
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
      models += 1;
      forget();
    },
  };
}
