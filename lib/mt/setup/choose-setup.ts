import type { EngineSetup } from './engine-setup';
import type { Trial } from './try-setup';

/**
 * A setup that takes more of the machine has to be this much faster than one that takes less. In a trial
 * the page is still, but while someone reads it takes a core too: on two cores a second thread that was 1.2
 * times as fast in the trial was 1.04 times as fast over an article, whose first sentence came 70 ms later.
 */
const WORTH_IT = 1.3;

/**
 * Chooses the fastest setup. Trials are in order of what they take of the machine.
 *
 * @returns null where none could be used, or where the trials were stopped
 */
export function chooseSetup(trials: readonly Trial[]): EngineSetup | null {
  let chosen: Extract<Trial, { status: 'measured' }> | null = null;
  for (const trial of trials) {
    if (trial.status === 'stopped') return null;
    if (trial.status === 'unusable') continue;
    // The first setup on the processor sets the English that the others must have.
    if (chosen && trial.setup.runtime.device === 'webgpu' && trial.english !== chosen.english)
      continue;
    if (!chosen || trial.ms * WORTH_IT <= chosen.ms) chosen = trial;
  }
  return chosen?.setup ?? null;
}
