import { type After, afterTimer } from '@/lib/base/after';
import type { ModelFailure, TranslationFailure } from '@/lib/base/failure';
import { fail, type Result } from '@/lib/base/result';
import type { ModelIdentity, Translator } from '../translator';

/**
 * An engine holds about 150 MB. While a reader works on terms, edits come some seconds apart. After a
 * minute without any, others need the memory more than the reader needs the second that a new start takes.
 */
const REST_MS = 60_000;

/**
 * Creates a translator that ends after a minute without work, and starts and loads again when there is
 * work. If the model has changed meanwhile, it translates nothing more, because its English would be kept
 * and shown as the former model's.
 */
export function createRestingTranslator(
  createTranslator: () => Translator,
  after: After = afterTimer,
): Translator {
  let awake: Translator | null = null;
  let loaded: Promise<Result<ModelIdentity, ModelFailure>> | null = null;
  /** How loading after a rest ended: null when the same model is there. Null also before any rest. */
  let loadedAgain: Promise<TranslationFailure | null> | null = null;
  let isDisposed = false;
  /** The number of loads and translations under way. */
  let tasks = 0;
  let callOffRest: () => void = ignore;
  let inFront: readonly string[] = [];

  const rest = (): void => {
    awake?.dispose();
    awake = null;
    inFront = [];
  };

  const loadAgain = async (
    translator: Translator,
    before: ModelIdentity,
  ): Promise<TranslationFailure | null> => {
    const result = await translator.load(ignore);
    if (result.ok && result.value.digest === before.digest) return null;
    // After a failure, the next translation tries again.
    if (awake === translator) rest();
    if (result.ok || result.failure.code === 'model-of-another-version') {
      return { code: 'model-changed' };
    }
    const detail = `The model could not be loaded: ${result.failure.code}`;
    return { code: 'translation-failed', detail };
  };

  const wake = (): Translator => {
    if (awake !== null) return awake;
    const woken = createTranslator();
    awake = woken;
    loadedAgain =
      loaded?.then((before) => (before.ok ? loadAgain(woken, before.value) : null)) ?? null;
    return woken;
  };

  const work = async <Answer>(task: (translator: Translator) => Promise<Answer>) => {
    callOffRest();
    tasks += 1;
    try {
      return await task(wake());
    } finally {
      tasks -= 1;
      if (tasks === 0 && !isDisposed) callOffRest = after(REST_MS, rest);
    }
  };

  return {
    load(onNews) {
      if (isDisposed) return Promise.resolve(disposed);
      loaded ??= work((translator) => translator.load(onNews)).then((result) => {
        if (!result.ok) loaded = null;
        return result;
      });
      return loaded;
    },

    async translate(segments, onOutcome, signal) {
      if (isDisposed || signal.aborted || segments.length === 0) return;
      await work(async (translator) => {
        // A translator that loads for the first time takes sentences meanwhile.
        if (loadedAgain !== null) {
          const failure = await untilAborted(loadedAgain, signal);
          if (signal.aborted || isDisposed) return;
          if (failure !== null) {
            for (const { id } of segments) onOutcome({ status: 'failed', id, failure });
            return;
          }
        }
        const translated = translator.translate(segments, onOutcome, signal);
        if (inFront.length > 0) translator.prioritise(inFront);
        await translated;
      });
    },

    prioritise(ids) {
      inFront = ids;
      awake?.prioritise(ids);
    },

    dispose() {
      isDisposed = true;
      callOffRest();
      awake?.dispose();
    },
  };
}

const ignore = () => undefined;

const disposed = fail({
  code: 'model-not-loadable',
  detail: 'The translator was disposed of',
} as const);

/** Resolves to null when the signal aborts first. */
function untilAborted<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    void answer.then(resolve, reject);
  });
}
