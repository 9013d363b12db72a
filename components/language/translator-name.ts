import type { Messages } from './english/messages';

/** Names a translator on the screen, by the id of its model. */
export function nameOfTranslator({ translators }: Messages, modelId: string | undefined): string {
  switch (modelId) {
    case 'visavis-fr-en':
      return translators.builtIn.name;
    case 'Xenova/opus-mt-fr-en':
      return translators.larger.name;
    case 'from-files':
      return translators.fromFiles.name;
    default:
      return translators.browser.name;
  }
}
