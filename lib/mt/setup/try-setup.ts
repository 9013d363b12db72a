import type { Translator } from '../translator';
import type { EngineSetup } from './engine-setup';
import { checkSentence, trialSentences } from './trial-sentences';

/** The result of a setup's trial, or why it cannot be used. */
export type Trial =
  | {
      readonly status: 'measured';
      readonly setup: EngineSetup;
      /** The time for the trial's sentences. */
      readonly ms: number;
      /** Its English of the check sentence. */
      readonly english: string;
    }
  | { readonly status: 'unusable'; readonly setup: EngineSetup; readonly detail: string }
  | { readonly status: 'stopped' };

/**
 * The number of timed rounds, after one that is not timed, because code is compiled again while it is in
 * heavy use.
 */
const TIMED_ROUNDS = 2;

/**
 * A trial is given up when it takes this many rounds of the fastest one before it: without a graphics card,
 * a browser may give an adapter that computes on the processor, for an hour.
 */
const PATIENT_ROUNDS = 2 * (TIMED_ROUNDS + 1);

/**
 * The time that a trial gets beside those rounds, because a card's programs are compiled when they are
 * first used.
 */
const PATIENT_MS = 10_000;

/**
 * Loads a setup, makes it translate, and disposes of it. The best round counts, since others may use the
 * machine meanwhile.
 *
 * @param now milliseconds, from any start
 * @param fastestMs what the fastest setup so far took; infinite for the first
 */
export async function trySetup(
  setup: EngineSetup,
  createTranslator: (setup: EngineSetup) => Translator,
  now: () => number,
  signal: AbortSignal,
  fastestMs = Number.POSITIVE_INFINITY,
): Promise<Trial> {
  const translator = createTranslator(setup);
  // It ends even while it loads, which knows no signal, because the machine is wanted for something else at
  // once.
  const letGo = () => translator.dispose();
  signal.addEventListener('abort', letGo, { once: true });
  try {
    const loaded = await translator.load(() => undefined);
    if (signal.aborted) return { status: 'stopped' };
    if (!loaded.ok) return { status: 'unusable', setup, detail: loaded.failure.code };
    const patience = patienceWith(fastestMs);
    const until = AbortSignal.any([signal, patience]);
    const [english = ''] = await translateAll(translator, [checkSentence], until);
    let ms = Number.POSITIVE_INFINITY;
    for (let round = 0; round <= TIMED_ROUNDS && !until.aborted; round += 1) {
      const startedAt = now();
      await translateAll(translator, trialSentences, until);
      if (round > 0) ms = Math.min(ms, now() - startedAt);
    }
    if (signal.aborted) return { status: 'stopped' };
    if (patience.aborted) return { status: 'unusable', setup, detail: 'too slow' };
    return { status: 'measured', setup, ms, english };
  } catch (error) {
    if (signal.aborted) return { status: 'stopped' };
    return { status: 'unusable', setup, detail: String(error) };
  } finally {
    signal.removeEventListener('abort', letGo);
    translator.dispose();
  }
}

const patienceWith = (fastestMs: number): AbortSignal =>
  Number.isFinite(fastestMs)
    ? AbortSignal.timeout(PATIENT_ROUNDS * fastestMs + PATIENT_MS)
    : new AbortController().signal;

/**
 * Translates all sentences, and gives the English in the order of the French. Throws when a sentence fails.
 */
async function translateAll(
  translator: Translator,
  sentences: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const english: string[] = [];
  let failure: string | null = null;
  await translator.translate(
    sentences.map((text, place) => ({ id: String(place), text, terms: [] })),
    (outcome) => {
      if (outcome.status === 'failed') failure = outcome.failure.code;
      else english[Number(outcome.id)] = outcome.translation.text;
    },
    signal,
  );
  if (failure !== null) throw new Error(failure);
  return english;
}
