import type { DocumentMeasure } from '@/lib/base/failure';
import type { FailureMessages } from '../common/failure-message';
import { formatBytes, formatNumber } from '../common/quantity';

const number = (value: number) => formatNumber('en', value);

const beyond: Readonly<Record<DocumentMeasure, (limit: number) => string>> = {
  'unpacked-bytes': (limit) =>
    `Unpacked, this file has more than ${formatBytes('en', limit, 0)}, which is the most that is read.`,
  'packed-files': (limit) =>
    `More than ${number(limit)} files are packed in this one, which is the most that is read.`,
  elements: (limit) =>
    `This file has more than ${number(limit)} elements, which is the most that is read.`,
  depth: (limit) =>
    `Parts of this file lie more than ${number(limit)} deep in each other, which is the most that is read.`,
  letters: (limit) =>
    `This file has more than ${number(limit)} letters, which is the most that is read of its kind.`,
  marks: (limit) =>
    `This file has more than ${number(limit)} brackets or stars in a row, which is the most that is read.`,
  pages: (limit) =>
    `This PDF has more than ${number(limit)} pages, which is the most that is read.`,
  pieces: (limit) =>
    `The text of this file is in more than ${number(limit)} pieces, which is the most that is read.`,
  seconds: (limit) =>
    `Reading this file took more than ${number(limit)} seconds, and was given up.`,
};

export const englishFailures: FailureMessages = {
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
    next: 'Check the connection and try again, or choose the built-in translator in the settings.',
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
  'storage-unavailable': () => ({
    what: 'This browser gives the page no storage.',
    next: 'You can read and edit, but nothing is kept. Private windows often do this.',
  }),
  'storage-full': () => ({
    what: 'The browser’s storage is full.',
    next: 'Free some space; until then nothing new is kept.',
  }),
  'storage-slow': () => ({
    what: 'The browser’s storage does not answer.',
    next: 'Go on reading and editing; what you do is kept as soon as it answers. If it stays so, restart the browser.',
  }),
  'storage-blocked': () => ({
    what: 'Another tab with an earlier version of this app holds the storage.',
    next: 'Close the other tabs of this app; this one then goes on by itself.',
  }),
  'storage-newer': () => ({
    what: 'A newer version of this app has been opened in this browser, and this page is too old for what it keeps.',
    next: 'Load this page again.',
  }),
  'article-empty': () => ({
    what: 'There is no text in this article.',
    next: 'Paste a text, or choose another file.',
  }),
  'article-missing': () => ({
    what: 'The article could not be fetched.',
    next: 'Check that the app is running, then try again, or open an article of your own.',
  }),
  'archive-not-ours': () => ({
    what: 'This is not a file of everything that Vis-à-vis made.',
    next: 'Choose the .zip that “Save everything” gave you, or an article exported as JSON.',
  }),
  'archive-too-large': ({ limitBytes }) => ({
    what: `This file is too large; up to ${formatBytes('en', limitBytes, 0)} can be brought back.`,
    next: 'Check that it is the right file. Nothing was changed.',
  }),
  'archive-newer': ({ version }) => ({
    what: `A newer version of the app made this file (its format is number ${version}).`,
    next: 'Load this page again to have the newest version, then try again.',
  }),
  'archive-broken': ({ file }) => ({
    what: `A part of this file is broken: ${file}.`,
    next: 'Nothing was changed. Try another copy of the file.',
  }),
  'article-not-kept': () => ({
    what: 'This article is not in the library of this device.',
    next: 'It may have been deleted, or opened in another browser. Choose one in the library.',
  }),
  'article-too-long': ({ words, limit }) => ({
    what: `This article has ${formatNumber('en', words)} words; the reader takes up to ${formatNumber('en', limit)}.`,
    next: 'Open a part of it.',
  }),
  'article-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'article-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; the reader takes up to ${formatBytes('en', limitBytes)}.`,
    next: 'Open a part of it.',
  }),
  'article-file-not-text': () => ({
    what: 'This file is of no kind that the reader can open.',
    next: 'Save it as text (.txt) in the program it comes from, or copy its text and paste it here.',
  }),
  'article-file-broken': () => ({
    what: 'This file is damaged or incomplete.',
    next: 'Get it again, or save it again in the program it comes from.',
  }),
  'article-file-locked': () => ({
    what: 'This file asks for a password.',
    next: 'Save a copy without one, or copy its text and paste it here.',
  }),
  'article-file-outdated': () => ({
    what: 'This file is in an old format, or is locked with a password.',
    next: 'Save it as .docx or .odt in the program it comes from, without a password.',
  }),
  'article-file-without-text': () => ({
    what: 'The pages of this PDF are pictures: there is no text in it.',
    next: 'Make its text readable with a program for text recognition (OCR), then open it again.',
  }),
  'article-file-beyond-limit': ({ measure, limit }) => ({
    what: beyond[measure](limit),
    next: 'Open a part of it, or copy its text and paste it here.',
  }),
  'article-file-unfinished': () => ({
    what: 'Reading this file broke off: it is damaged inside, or needs more memory than the browser gives.',
    next: 'Save it again in the program it comes from, or copy its text and paste it here.',
  }),
  'address-invalid': () => ({
    what: 'This is not the address of a page on the web.',
    next: 'Copy it from the browser’s address bar: it begins with https://.',
  }),
  'address-refused': () => ({
    what: 'This address is not on the public internet, so it is not asked.',
    next: 'Open the page in the browser, select all of it, copy it, and paste it here.',
  }),
  'address-unreachable': () => ({
    what: 'The page could not be reached.',
    next: 'Check the address and the connection, or open the page in the browser, copy it, and paste it here.',
  }),
  'address-busy': () => ({
    what: 'Too many pages were asked for in a short time.',
    next: 'Wait a minute, then try again.',
  }),
  'address-needs-server': () => ({
    what: 'This copy of the app is served as plain files and cannot fetch pages.',
    next: 'Open the page in the browser, select all of it, copy it, and paste it here.',
  }),
  'address-too-slow': ({ limitSeconds }) => ({
    what: `The page did not come within ${limitSeconds} seconds.`,
    next: 'Try again later, or open the page in the browser, copy it, and paste it here.',
  }),
  'address-too-large': ({ limitBytes }) => ({
    what: `The page is larger than ${formatBytes('en', limitBytes)}.`,
    next: 'Open it in the browser, copy the article alone, and paste it here.',
  }),
  'address-not-article': ({ mediaType }) => ({
    what: `What is at this address is no article${mediaType === '' ? '' : ` (${mediaType})`}.`,
    next: 'Check the address: a page, a PDF, a text, a Word file or an e-book can be read.',
  }),
  'address-status': ({ status }) => ({
    what: `The site refused the page (${status}).`,
    next: 'Open the page in the browser, where you may be logged in, copy it, and paste it here.',
  }),
  'address-redirects': ({ limit }) => ({
    what: `The address leads on to others more than ${limit} times.`,
    next: 'Open the page in the browser and copy the address that it has there.',
  }),
  'importer-missing': () => ({
    what: 'The part of the app that reads documents could not be loaded.',
    next: 'Check the connection and try again, or paste the text here.',
  }),
  'glossary-invalid': ({ problems }) => ({
    what: `The glossary has mistakes: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
    next: 'Correct these entries and try again.',
  }),
  'memory-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'memory-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; a translation memory may have up to ${formatBytes('en', limitBytes, 0)}.`,
    next: 'Export a part of it from the program it comes from.',
  }),
  'memory-file-unknown': ({ root }) => ({
    what:
      root === null
        ? 'This file is neither TMX nor XLIFF.'
        : `This file is XML of another kind, <${root}>, and neither TMX nor XLIFF.`,
    next: 'Export the translation memory as TMX (.tmx) or XLIFF (.xlf).',
  }),
  'memory-file-malformed': ({ line, detail }) => ({
    what: `The file has a mistake in line ${formatNumber('en', line)}: ${detail}.`,
    next: 'Mend it there, or export the translation memory anew.',
  }),
  'memory-file-without-pairs': ({ units }) => ({
    what:
      units === 0
        ? 'There are no sentences in this file.'
        : `Not one of ${formatNumber('en', units)} sentences has both French and English.`,
    next: 'Export the translation memory in these two languages.',
  }),
  'glossary-file-unreadable': () => ({
    what: 'This file could not be read.',
    next: 'Check that it is still there, then choose it again.',
  }),
  'glossary-reader-missing': () => ({
    what: 'The part of the app that reads glossaries could not be loaded.',
    next: 'Check the connection, then choose the file again.',
  }),
  'glossary-file-too-large': ({ limitBytes }) => ({
    what: `This file is too large; a glossary may have up to ${formatBytes('en', limitBytes)}.`,
    next: 'Export a part of the glossary, in French and English alone.',
  }),
  'glossary-file-unpacks-too-large': ({ limitBytes }) => ({
    what: `Unpacked, this workbook has more than ${formatBytes('en', limitBytes)}.`,
    next: 'Save the sheet with the terms alone, or save it as CSV.',
  }),
  'glossary-file-too-long': ({ limit }) => ({
    what: `This file has too many entries; a glossary may have up to ${formatNumber('en', limit)}.`,
    next: 'Divide it into several files.',
  }),
  'glossary-file-not-glossary': () => ({
    what: 'This file is neither a text nor a workbook.',
    next: 'Save the glossary as TBX, as CSV or as a workbook (.xlsx, .ods) without a password.',
  }),
  'glossary-file-empty': () => ({
    what: 'There is nothing in this file.',
    next: 'Choose another file, with French and English on each line.',
  }),
  'glossary-file-malformed': ({ line, detail }) => ({
    what: `This file has a mistake in line ${formatNumber('en', line)}: ${detail}.`,
    next: 'Mend it there, or export the glossary again.',
  }),
  'glossary-file-other-xml': ({ root }) => ({
    what: `This file is XML of another kind (<${root}>), and has no glossary.`,
    next: 'Export the glossary as TBX, or as a table.',
  }),
  'lexicon-missing': () => ({
    what: 'The lexicon could not be fetched.',
    next: 'Check the connection and try again.',
  }),
  'lexicon-altered': () => ({
    what: 'The lexicon is not the one that was released.',
    next: 'It was not used. Put the app’s files back as they were released, then try again.',
  }),
};
