import { candidateSetups } from '@/lib/mt/setup/candidate-setups';
import { chooseSetup } from '@/lib/mt/setup/choose-setup';
import type { EngineSetup } from '@/lib/mt/setup/engine-setup';
import { keepSetup, readKeptSetup } from '@/lib/mt/setup/kept-setup';
import type { Machine } from '@/lib/mt/setup/machine';
import { type Trial, trySetup } from '@/lib/mt/setup/try-setup';
import type { ModelIdentity, Translator } from '@/lib/mt/translator';

/** The page has been still for so long before the machine is tried out. */
const STILL_MS = 10_000;

export interface MeasuringOptions {
  readonly machine: Machine;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly hasGpuAdapter: () => Promise<boolean>;
  readonly createTranslator: (modelId: string, setup: EngineSetup) => Translator;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Runs something after so many ms, unless the signal aborts before. */
  readonly after: (ms: number, run: () => void, signal: AbortSignal) => void;
}

export interface SetupMeasuring {
  /**
   * To be told whenever the page has become still, with the model that it has, or has not (null).
   * What is under way ends when it has not: a page in use, or out of sight, tells nothing of a machine.
   */
  setStill(model: ModelIdentity | null): void;
}

/**
 * Finds out, once for a machine and a model, what translates fastest here, and keeps the answer for
 * the visits to come.
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
    keepSetup(storage, machine, { setup, modelDigest: model.digest });
  };

  return {
    setStill(model) {
      if (model?.digest === still?.digest) return;
      controller.abort();
      still = model;
      if (model === null) return;
      if (readKeptSetup(storage, machine)?.modelDigest === model.digest) return;
      controller = new AbortController();
      const { signal } = controller;
      after(STILL_MS, () => void measure(model, signal), signal);
    },
  };
}
