import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

export const englishTranslatorFailures = {
  'model-unknown': ({ model }) => ({
    what: `There is no translator called “${model}”.`,
    next: 'Choose one in the settings.',
  }),
  'model-file-missing': ({ file }) => ({
    what: `A file of the translator is missing: ${file}.`,
    next: 'Put the app’s files back as they were released, then try again.',
  }),
  'model-file-short': ({ file, expectedBytes, actualBytes }) => ({
    what: `A file of the translator came incomplete: ${file} has ${formatBytes('en', actualBytes)} of ${formatBytes('en', expectedBytes)}.`,
    next: 'Try again. If it stays so, put the app’s files back as they were released.',
  }),
  'model-file-altered': ({ file }) => ({
    what: `A file of the translator is not the one that was released: ${file}.`,
    next: 'It was not used. Put the app’s files back as they were released, then try again.',
  }),
  'model-of-another-version': () => ({
    what: 'The translator on this site is not the one that this version of the app was made with.',
    next: 'It was not used. Load the page again. If it stays so, put the app’s files back as they were released.',
  }),
  'network-unreachable': ({ file }) => ({
    what: `The network could not be reached to fetch ${file}.`,
    next: 'Check the connection, then try again. In place of another translator, the built-in one can be chosen in the settings.',
  }),
  'model-file-stalled': ({ file }) => ({
    what: `The network is there, but ${file} does not come.`,
    next: 'Check the connection, then try again.',
  }),
  'engine-missing': ({ file }) => ({
    what: `The translator’s own code is not where it should be: ${file}.`,
    next: 'Load the page again. If it stays so, put the app’s files back as they were released.',
  }),
  'model-not-loadable': ({ detail }) => ({
    what: `The browser could not start the translator: ${detail}`,
    next: 'Close other pages to free memory, then try again. A recent browser is needed.',
  }),
  'model-files-gone': () => ({
    what: 'The translator that you gave as files is not on this device any more.',
    next: 'Add its files again in the settings, or choose another translator there.',
  }),
  'model-files-unreadable': () => ({
    what: 'What you chose could not be read: it is no .zip file, or is damaged.',
    next: 'Choose the folder itself, or make the .zip file anew.',
  }),
  'model-files-none': () => ({
    what: 'There is no translator in it: neither a manifest.json nor a config.json was found.',
    next: 'Choose the folder that holds the files of Xenova/opus-mt-fr-en, or of a model made with this app’s training.',
  }),
  'model-files-lacking': ({ files }) => ({
    what: `Some files of the translator are missing: ${files.join(', ')}.`,
    next: 'Download the missing files into the same folder, and choose it again.',
  }),
  'model-files-size': ({ file, expectedBytes, actualBytes }) => ({
    what: `${file} has ${formatNumber('en', actualBytes)} bytes in place of ${formatNumber('en', expectedBytes)}.`,
    next: 'Download this file again.',
  }),
  'model-files-altered': ({ file }) => ({
    what: `${file} is not the file that the manifest names: its digest is another.`,
    next: 'Download this file again.',
  }),
  'model-files-unsuitable': ({ file, problem }) => ({
    what: {
      manifest: `${file} is no manifest of a French to English translator.`,
      json: `${file} is damaged: it is no JSON.`,
      onnx: `${file} is damaged: it is no ONNX graph. If it is a few lines of text, it only points to the file.`,
      kind: `${file} is of a model that is no Marian translator.`,
    }[problem],
    next: 'Choose the files of Xenova/opus-mt-fr-en, or of a model made with this app’s training.',
  }),
  'model-files-too-large': ({ limitBytes }) => ({
    what: `It is larger than ${formatBytes('en', limitBytes, 0)}.`,
    next: 'Choose a folder that holds one translator and nothing else, in int8.',
  }),
  'model-files-not-kept': () => ({
    what: 'The browser has no room to keep the translator.',
    next: 'Free some space on this device, and choose it again. Private windows keep nothing.',
  }),
  'model-files-unchecked': () => ({
    what: 'The part of the app that checks a translator’s files could not be loaded.',
    next: 'Check the connection, and choose the files again.',
  }),
  'translator-missing': () => ({
    what: 'This browser has no translator of its own from French to English.',
    next: 'Choose another translator in the settings.',
  }),
  'translator-forbidden': () => ({
    what: 'The browser does not let this page use its translator.',
    next: 'Choose another translator in the settings, or ask whoever looks after this browser.',
  }),
  'translator-needs-click': () => ({
    what: 'The browser must fetch its translator first, and waits for your click.',
    next: 'Try again to have it fetched, or choose another translator in the settings.',
  }),
  'worker-died': () => ({
    what: 'The translator stopped by itself, probably for want of memory.',
    next: 'Close other pages to free memory, then try again.',
  }),
  'model-changed': () => ({
    what: 'A new version of the translator has been put on this site.',
    next: 'Load the page again to go on with it.',
  }),
  'translation-failed': ({ detail }) => ({
    what: `The translator failed: ${detail}`,
    next: 'Try again, or write the English yourself.',
  }),
  'translation-withheld': () => ({
    what: 'The browser’s translator does not show its English for this sentence.',
    next: 'Choose another translator in the settings, or write the English yourself.',
  }),
  'lexicon-missing': () => ({
    what: 'The lexicon could not be fetched.',
    next: 'Check the connection and try again.',
  }),
  'lexicon-altered': () => ({
    what: 'The lexicon is not the one that was released.',
    next: 'It was not used. Put the app’s files back as they were released, then try again.',
  }),
} satisfies Partial<FailureMessages>;
