import {
  createTranslatorOf,
  createTranslatorWithReserve,
} from '@/lib/mt/engines/create-translator';
import { startTranslationWorker } from '@/lib/mt/engines/start-worker';
import { findModel } from '@/lib/mt/models/registry';
import { firstSetup } from '@/lib/mt/setup/candidate-setups';
import { hasGpuAdapter } from '@/lib/mt/setup/gpu-adapter';
import { forgetSetup, openStorage } from '@/lib/mt/setup/kept-setup';
import { describeMachine } from '@/lib/mt/setup/machine';
import { setupInUse } from '@/lib/mt/setup/setup-in-use';
import { createSetupMeasuring } from './measuring-setup';
import type { Surroundings } from './surroundings';

/** Creates the page's translators, with the setup that suits this machine, and measures which one does. */
export function createBrowserEngines(): Pick<Surroundings, 'createTranslator' | 'measuring'> {
  const machine = describeMachine();
  const storage = openStorage();
  const reserve = firstSetup(machine);
  return {
    createTranslator: (modelId) =>
      createTranslatorWithReserve(
        modelId,
        // The setup was measured with the app's own model; one of the hub is far larger.
        findModel(modelId)?.from === 'hub' ? reserve : setupInUse(),
        reserve,
        startTranslationWorker,
        () => forgetSetup(storage),
      ),
    measuring: createSetupMeasuring({
      machine,
      storage,
      hasGpuAdapter,
      createTranslator: (modelId, setup) =>
        createTranslatorOf(modelId, setup, startTranslationWorker),
      now: () => performance.now(),
      after(ms, run, signal) {
        const timer = setTimeout(run, ms);
        signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      },
    }),
  };
}
