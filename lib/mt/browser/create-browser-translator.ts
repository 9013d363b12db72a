import { createRestingTranslator } from '@/lib/mt/engines/resting-translator';
import type { BrowserModel } from '@/lib/mt/models/registry';
import type { ModelIdentity, Translator } from '../translator';
import { createAssistedTranslator } from './assisted-translator';
import { createBrowserTranslator } from './browser-translator';
import { findTranslatorApi } from './translator-api';

/**
 * Creates the translator of this page's browser.
 *
 * @param browser its name and version: a new version may bring a new model, which the API does not say
 * @param helper the app's own translator, for sentences that lack a term
 */
export function createTranslatorOfBrowser(
  { id, takesHelp }: BrowserModel,
  browser: string,
  helper: Translator,
): Translator {
  const model: ModelIdentity = {
    id,
    digest: `${id}: ${browser}`,
    aligns: false,
    obeysTerms: false,
  };
  const main = createRestingTranslator(() =>
    createBrowserTranslator({
      api: findTranslatorApi(),
      model,
      hasClicked: () => navigator.userActivation?.isActive ?? false,
    }),
  );
  return createAssistedTranslator({ main, model, helper, takesHelp });
}
