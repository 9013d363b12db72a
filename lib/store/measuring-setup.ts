import { countWords } from '@/lib/document/count-words';
import { digestOfFiles } from '@/lib/mt/model-identity';
import { candidateSetups } from '@/lib/mt/setup/candidate-setups';
import { chooseSetup } from '@/lib/mt/setup/choose-setup';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import { keepSetup, readKeptSetup } from '@/lib/mt/setup/kept-setup';
import type { Machine } from '@/lib/mt/setup/machine';
import { trialSentences } from '@/lib/mt/setup/trial-sentences';
import { type Trial, trySetup } from '@/lib/mt/setup/try-setup';
import type { ModelIdentity, Translator } from '@/lib/mt/translator';

/** The page has to be still for this long before the machine is measured. */
const STILL_MS = 10_000;

const TRIAL_WORDS = trialSentences.reduce((sum, sentence) => sum + countWords(sentence), 0);

export interface MeasuringOptions {
  readonly machine: Machine;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly hasGpuAdapter: () => Promise<boolean>;
  readonly createTranslator: (modelId: string, setup: EngineSetup) => Translator;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Runs something after this many ms, unless the signal aborts before. */
  readonly after: (ms: number, run: () => void, signal: AbortSignal) => void;
}

export interface SetupMeasuring {
  /**
   * Says that the page has become still, with the model that it has; null says that it is not still.
   * Null ends a measurement, because a page that is in use or out of sight would falsify it.
   */
  setStill(model: ModelIdentity | null): void;
}

/**
 * Measures once, for a machine and a model, which setup translates fastest, and keeps the answer for
 * later visits.
 */
export function createSetupMeasuring(options: MeasuringOptions): SetupMeasuring {
  const { machine, storage, createTranslator, hasGpuAdapter, now, after } = options;
  let controller = new AbortController();
  let still: ModelIdentity | null = null;

  const measure = async (model: ModelIdentity, signal: AbortSignal): Promise<void> => {
    const hasGpu = machine.mayHaveGpu && (await hasGpuAdapter());
    const trials: Trial[] = [];
    let fastestMs = Number.POSITIVE_INFINITY;
    for (const setup of candidateSetups({ ...machine, mayHaveGpu: hasGpu })) {
      if (signal.aborted) return;
      const create = (each: EngineSetup) => createTranslator(model.id, each);
      const trial = await trySetup(setup, create, now, signal, fastestMs);
      trials.push(trial);
      if (trial.status === 'measured') fastestMs = Math.min(fastestMs, trial.ms);
    }
    const setup = chooseSetup(trials);
    if (signal.aborted || setup === null) return;
    const chosen = trials.find((trial) => trial.status === 'measured' && trial.setup === setup);
    const wordsPerSecond =
      chosen?.status === 'measured' && chosen.ms > 0 ? (TRIAL_WORDS * 1000) / chosen.ms : undefined;
    keepSetup(storage, machine, { setup, modelDigest: digestOfFiles(model), wordsPerSecond });
  };

  return {
    setStill(model) {
      if (model?.digest === still?.digest) return;
      controller.abort();
      still = model;
      if (model === null) return;
      if (readKeptSetup(storage, machine)?.modelDigest === digestOfFiles(model)) return;
      controller = new AbortController();
      const { signal } = controller;
      after(STILL_MS, () => void measure(model, signal), signal);
    },
  };
}
