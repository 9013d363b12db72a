import { number, wholeBytes } from './counting';

/** The English words of the interface about the settings. */
export const englishSettings = {
  title: 'Settings',
  theme: 'Appearance',
  themes: {
    system: 'System',
    light: 'Paper',
    sepia: 'Sepia',
    dark: 'Dark',
    contrast: 'Contrast',
  },
  look: {
    title: 'Text',
    size: 'Size of the letters',
    smaller: 'Smaller letters',
    larger: 'Larger letters',
    sizeOf: (step: number, steps: number) => `Size ${number(step)} of ${number(steps)}`,
    typeface: 'Typeface',
    typefaces: { serif: 'Serif', sans: 'Sans serif', dyslexic: 'For dyslexia' },
    spacing: 'Space between lines',
    spacings: { tight: 'Tight', medium: 'Usual spacing', loose: 'Loose' },
    width: 'Length of lines',
    widths: { narrow: 'Short lines', medium: 'Usual', wide: 'Long lines' },
    balance: 'Room for each language',
    balances: { french: 'More French', even: 'Even', english: 'More English' },
  },
  language: 'Language',
  quality: 'Translation',
  qualities: { faster: 'Faster', better: 'Better' },
  aboutQuality: 'Better: a draft comes at once, and each sentence is then improved.',
  model: 'Translator',
  speedHere: (wordsPerSecond: number) =>
    `Measured here: ${number(Math.round(wordsPerSecond))} words/s`,
  speedUnknown: 'Speed not measured here yet',
  remove: (name: string, size: number) => `Remove the files of “${name}” (${wholeBytes(size)})`,
  removed: (name: string) => `The files of “${name}” are gone from this device.`,
  files: {
    about:
      'You can also give a translator as files: those of Xenova/opus-mt-fr-en, or of a model made with this app’s training.',
    folder: 'Choose a folder',
    archive: 'Choose a .zip file',
    reading: 'Reading and checking the files',
    keeping: 'Keeping the files',
    found: (name: string, size: number) => `Found “${name}”, ${wholeBytes(size)}.`,
    details: (count: number) => `${number(count)} files, with their digests (SHA-256)`,
    file: (path: string, size: number) => `${path}, ${number(size)} bytes`,
    keep: 'Keep on this device and use',
  },
  takesHelp: 'Where it misses a term, take the built-in translator’s sentence',
};
