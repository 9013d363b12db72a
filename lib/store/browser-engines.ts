import { loadSiteDictionary } from '@/lib/dictionary/load-dictionary';
import { createHintingTranslator } from '@/lib/hints/hinting-translator';
import { createHinterLoader } from '@/lib/hints/load-hinter';
import { loadSiteWords } from '@/lib/lexicon/site-lexicon';
import { createTranslatorOfBrowser } from '@/lib/mt/browser/create-browser-translator';
import {
  createTranslatorOf,
  createTranslatorWithReserve,
} from '@/lib/mt/engines/create-translator';
import { startTranslationWorker } from '@/lib/mt/engines/start-worker';
import { defaultModelId, findModel } from '@/lib/mt/models/registry';
import { firstSetup } from '@/lib/mt/setup/candidate-setups';
import { defaultQuality } from '@/lib/mt/setup/default-quality';
import { hasGpuAdapter } from '@/lib/mt/setup/gpu-adapter';
import { forgetSetup, openStorage, readKeptSetup } from '@/lib/mt/setup/kept-setup';
import { describeMachine } from '@/lib/mt/setup/machine';
import { setupInUse } from '@/lib/mt/setup/setup-in-use';
import type { Translator } from '@/lib/mt/translator';
import { createSetupMeasuring } from './measuring-setup';
import type { Surroundings } from './surroundings';

/** Creates the page's translators, with the setup that suits this machine, and measures which one does. */
export function createBrowserEngines(): Pick<
  Surroundings,
  'createTranslator' | 'measuring' | 'defaultQuality'
> {
  const machine = describeMachine();
  const storage = openStorage();
  const reserve = firstSetup(machine);
  const loadHinter = createHinterLoader(loadSiteWords, loadSiteDictionary);
  const createEngines = (modelId: string): Translator =>
    createHintingTranslator(
      createTranslatorWithReserve(
        modelId,
        // Only the app's own model is measured, because the hub's is large.
        isMeasured(modelId) ? setupInUse() : reserve,
        reserve,
        startTranslationWorker,
        () => forgetSetup(storage),
      ),
      loadHinter,
    );
  const measuring = createSetupMeasuring({
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
  });
  return {
    createTranslator(modelId) {
      const model = findModel(modelId);
      return model?.from === 'browser'
        ? createTranslatorOfBrowser(model, machine.browser, createEngines(defaultModelId))
        : createEngines(modelId);
    },
    defaultQuality: (modelId) =>
      defaultQuality(
        readKeptSetup(storage, machine)?.wordsPerSecond ?? null,
        findModel(modelId)?.from !== 'site',
      ),
    measuring: {
      setStill: (model) => measuring.setStill(model && isMeasured(model.id) ? model : null),
    },
  };
}

const isMeasured = (modelId: string): boolean => modelId === defaultModelId;
