import type { Domain } from '@/glossary/entry';
import type { ByteSource } from '@/lib/mt/translator';
import { formatBytes, formatDuration, formatNumber } from '../common/quantity';
import { englishDictionary } from './dictionary';
import { englishDoubts } from './doubts';
import { englishFailures } from './failures';
import { englishFind } from './find';
import { englishGlossary } from './glossary';
import { englishGlossaryFiles } from './glossary-files';
import { englishKeeping } from './keeping';
import { englishLibrary } from './library';
import { englishLookup } from './lookup';
import { englishMemory } from './memory';
import { englishVocabulary } from './vocabulary';

const bytes = (value: number) => formatBytes('en', value);
const wholeBytes = (value: number) => formatBytes('en', value, 0);
const number = (value: number) => formatNumber('en', value);
const sentences = (count: number) => `${number(count)} ${count === 1 ? 'sentence' : 'sentences'}`;

const from: Record<ByteSource, string> = {
  site: 'from this site',
  network: 'from the network',
  cache: 'from this device’s cache',
};

const domains: Record<Domain, string> = {
  conflict: 'Conflict',
  diplomacy: 'Diplomacy',
  geography: 'Geography',
  institutions: 'Institutions',
  society: 'Society',
};

/** The interface in English. Its type is the table that every other language fills. */
export const english = {
  tagline: 'French beside English, translated on this device',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  tryAgain: 'Try again',
  skipToText: 'Skip to the text',
  tools: 'Tools',
  moreTools: 'More tools',
  hints: 'Hints',

  french: 'French',
  english: 'English',
  both: 'Both',
  sides: 'Languages shown',
  reveal: {
    how: {
      french: 'Tap a sentence, or press Enter, for its English.',
      english: 'Tap a sentence, or press Enter, for its French.',
    },
    always: 'Show it as I go',
    swipe: 'Swipe a paragraph to turn it into the other language.',
    turn: { english: 'This paragraph in English', french: 'This paragraph in French' },
    shown: { english: 'In English', french: 'In French' },
  },

  phase: {
    opening: 'Opening the article',
    loading: 'Loading the translator',
    loadingBytes: (loaded: number, total: number, source: ByteSource) =>
      `Loading the translator: ${bytes(loaded)} of ${bytes(total)} ${from[source]}`,
    loadingByBrowser: (share: number) =>
      `The browser is fetching its translator: ${number(Math.round(share * 100))} %`,
    starting: 'Starting the translator',
    translating: 'Translating',
    done: (total: number) => `Translated on this device: ${sentences(total)}`,
    doneFromMemory: (total: number, remembered: number) =>
      `Translated on this device: ${sentences(total)}, ${number(remembered)} kept from before`,
    doneExceptFailed: (total: number, failed: number) =>
      `Translated: ${number(total - failed)} of ${sentences(total)}; ${number(failed)} failed`,
    stopped: (done: number, total: number) =>
      `Stopped: ${number(done)} of ${sentences(total)} translated`,
    doneShort: 'Done · nothing sent',
    doneExceptShort: (failed: number) => `Done except ${sentences(failed)}`,
    details: 'About this translation',
    paused: 'Translation stopped',
    failed: 'The translation could not start',
  },
  onDevice: 'The translation is made on this device. Nothing you read or write leaves it.',
  sentencesDone: (done: number, total: number) => `${number(done)} of ${sentences(total)}`,
  speed: (wordsPerSecond: number) => `${number(Math.round(wordsPerSecond))} words/s`,
  lookingAgain: (count: number) => `Improving ${sentences(count)}`,
  seekingTerms: (count: number) => `Applying the glossary to ${sentences(count)}`,
  timeLeft: (seconds: number) => `${formatDuration('en', seconds)} left`,
  progress: 'Progress of the translation',
  stop: 'Stop',
  goOn: 'Go on',
  ...englishKeeping,

  sentence: {
    edit: 'Edit the English sentence',
    label: (id: string) => `English of sentence ${id}`,
    machine: 'The machine says',
    noMachine: 'The machine has not translated this sentence yet.',
    listen: 'Listen from here',
    revert: 'Back to the machine’s',
    save: 'Save',
    otherWays: 'Other ways to say it',
    otherWaysFromHere: 'Other ways to go on from the cursor',
    otherWaysKeys: 'Alt + 1 to 4 takes one',
    takeWay: (text: string) => `Take: ${text}`,
    saveKeys: 'Enter saves, Esc keeps a draft',
    edited: 'Edited by hand',
    editedUnsaved: 'Edited by hand, not saved yet',
    takeOther: (name: string, text: string) => `Take what “${name}” says: ${text}`,
    failed: 'This sentence could not be translated.',
  },

  /** Each has its quality, its size, where it comes from, and what leaves the device for it. */
  translators: {
    builtIn: {
      name: 'Built in (fast)',
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
  },
  madeBy: (name: string) => `Translator: ${name}`,

  doubts: englishDoubts,
  ...englishGlossary,
  ...englishFind,
  ...englishLibrary,
  ...englishDictionary,
  ...englishLookup,
  ...englishMemory,
  ...englishGlossaryFiles,
  ...englishVocabulary,
  domains,

  export: {
    title: 'Export',
    open: 'Export',
    description: 'The text exactly as it is on the screen now.',
    format: 'Format',
    formats: {
      txt: 'Plain text (.txt)',
      md: 'Markdown (.md)',
      html: 'Web page (.html)',
      docx: 'Word (.docx)',
      epub: 'E-book (.epub)',
      tmx: 'Translation memory (.tmx)',
      xlf: 'For translation tools (.xlf)',
      tsv: 'Table (.tsv)',
      json: 'Text, word links and terms (.json)',
    },
    content: 'Languages',
    contents: { english: 'English alone', both: 'Both languages' },
    onlyByHand: 'Only sentences edited by hand',
    withTerms: 'List of terms',
    withNotice: 'Say that a machine translated',
    nothingByHand: 'No sentence has been edited by hand.',
    writerMissing:
      'The part of the app that writes this format could not be loaded. Check the connection and try again.',
    notWritten: (detail: string) =>
      `The file could not be written (${detail}). Choose another format, and report this as a bug.`,
    preview: 'Preview',
    download: 'Download',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser refused to copy. Select the preview and copy it by hand.',
    unfinished: (left: number) => `${sentences(left)} not translated yet.`,
  },

  article: {
    open: 'Open an article',
    openShort: 'Open',
    description: 'A French text. It stays on this device.',
    title: 'Title',
    titleOptional: 'Title (optional)',
    paste: 'Paste the text here',
    file: 'Or choose a file',
    fileKinds: 'Text, Word, OpenDocument, PDF, web page, e-book, Markdown, subtitles.',
    encodingGuessed: (encoding: string) =>
      `The file does not say how its letters are written; ${encoding} fits best. Check the accents.`,
    timesLeftOut: (cues: number) =>
      `Times left out of ${number(cues)} ${cues === 1 ? 'subtitle' : 'subtitles'}; sentences joined.`,
    address: 'Or give an address',
    fetchPage: 'Fetch',
    addressNote:
      'This one step asks the network: your own server fetches the page. The site sees that it was fetched, and nothing else.',
    fromBrowser: 'Bring pages from the browser, without a fetch',
    bookmarkNote:
      'Drag this to the bookmarks bar, or copy its address into a new bookmark. Click it on any page, and the page comes here as you see it, behind the login too. It stays in the browser.',
    bookmark: 'Read in Vis-à-vis',
    copyBookmark: 'Copy its address',
    bookmarkCopied: 'Copied.',
    shareNote:
      'Where Vis-à-vis is installed as an app, it stands in the share menu of other apps too, for texts and links.',
    pageTooLarge:
      'This page is too large for Vis-à-vis to take this way. Select the article, copy it, and paste it there.',
    drop: 'Drop the file to read it',
    reading: 'Reading the document…',
    preview: 'What will be opened',
    editAsText: 'Edit as plain text',
    moreLines: (lines: number) => `and ${number(lines)} more paragraphs`,
    joinLines: 'Join broken lines, leave out what a site puts around the article',
    encoding: 'Letters read as',
    chapters: (chosen: number, all: number) => `Chapters: ${number(chosen)} of ${number(all)}`,
    chapterWords: (words: number, limit: number) =>
      `${number(words)} words (an article has up to ${number(limit)})`,
    chapterUntitled: (place: number) => `Part ${number(place)}`,
    allChapters: 'All chapters',
    noChapter: 'No chapter',
    words: (count: number) => `${number(count)} ${count === 1 ? 'word' : 'words'}`,
    linesJoined: (lines: number) =>
      `${number(lines)} broken ${lines === 1 ? 'line' : 'lines'} joined to whole paragraphs.`,
    surroundingsLeftOut: (lines: number) =>
      `${number(lines)} ${lines === 1 ? 'line' : 'lines'} of the site around the article left out.`,
    marginsLeftOut: (lines: number) =>
      `${number(lines)} page ${lines === 1 ? 'head or number' : 'heads and numbers'} left out.`,
    notFrench: (language: string) =>
      `This text seems to be in ${language}, and not in French: it is left as it stands.`,
    foreignPassages: (passages: number, languages: string) =>
      passages === 1
        ? `A passage in ${languages} is left as it stands.`
        : `${number(passages)} passages in ${languages} are left as they stand.`,
    leaveForeign: 'Leave what is not French as it stands',
    leftStanding: ', left as it stands',
    standing: (language: string) => `${language}, left as it stands`,
    read: 'Read this article',
    builtIn: 'Back to the built-in article',
    untitled: 'Untitled article',
  },

  settings: {
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
  },

  listening: {
    open: 'Listen',
    title: 'Reading aloud',
    previous: 'Sentence before',
    next: 'Sentence after',
    pause: 'Pause',
    goOn: 'Go on reading aloud',
    stop: 'Stop reading aloud',
    sides: 'Languages read aloud',
    sidesNames: { french: 'French', english: 'English', both: 'Both in turn' },
    speed: 'Speed',
    speedOf: (speed: number) => `${number(speed)} ×`,
    oneByOne: 'Stop after each sentence',
    allowRemote: 'Allow voices that send the text to their maker',
    noVoice: 'This device has no voice of its own for this language.',
  },

  keys: {
    title: 'Keys',
    description: 'They do nothing while you type.',
    next: 'Next sentence',
    previous: 'Previous sentence',
    term: 'Next term',
    panel: 'Open the term',
    flagged: 'Next flagged term or sentence to check; with Shift, the one before',
    lookUp: 'Look up a word, then → and ← for others',
    addTerm: 'Add the selected words to a glossary',
    edit: 'Edit the English sentence',
    memory: 'Take what the memories offer for the sentence',
    concordance: 'Search the memories, for the selected words if there are any',
    otherSide: 'From a sentence to its counterpart, and back',
    reveal: 'Show or hide the other language of a sentence',
    revealHere: 'The same, on a sentence',
    turn: 'The paragraph in the other language, and back',
    areLettersOn: 'Single letters act as keys',
    letterOf: (what: string) => `Letter for: ${what}`,
    reset: 'Back to the usual letters',
    other: 'Take the other translator’s sentence, where one is offered',
    undo: 'Undo the last edit',
    redo: 'Redo it',
    close: 'Close, or leave the text',
    help: 'Show these keys',
    or: 'or',
  },

  failure: englishFailures,
  failedDetails: 'Details',

  page: {
    notFound: 'There is no such page',
    notFoundNext: 'The address may be misspelt.',
    home: 'Go to the article',
    broken: 'Something broke on this page',
    brokenNext: 'This is a mistake of the program. What you kept on this device is still there.',
    reload: 'Load the page again',
  },
};

/** All words of the interface. */
export type Messages = typeof english;
