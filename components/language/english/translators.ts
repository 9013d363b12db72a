import { wholeBytes } from './counting';

/**
 * The English words of the interface about the translators to choose from. Each has its quality, its size, where
 * it comes from, and what leaves the device for it.
 */
export const englishTranslators = {
  builtIn: {
    name: 'This app’s own (fast)',
    quality: 'Small and quick. Uses your glossary, and shows which word stands for which.',
    origin: (size: number) =>
      `About ${wholeBytes(size)}, part of this site. Nothing leaves the device.`,
  },
  larger: {
    name: 'OPUS-MT, larger',
    quality:
      'Better on news (about 8 BLEU), and slower. Uses your glossary; does not show which word stands for which.',
    origin: (size: number) =>
      `About ${wholeBytes(size)}, fetched once from huggingface.co. No text leaves the device.`,
  },
  fromFiles: {
    name: 'From your files',
    quality: (name: string) => `“${name}”, as you gave it.`,
    origin: (size: number) => `${wholeBytes(size)}, kept on this device. Nothing leaves it.`,
  },
  browser: {
    name: 'The browser’s own',
    quality:
      'Its maker tells no quality. Uses no glossary, and does not show which word stands for which.',
    here: 'Already in this browser. Nothing leaves the device.',
    toFetch:
      'The browser fetches it once from its maker when you choose it. No text leaves the device.',
  },
};
