import type { Domain } from '@/glossary/entry';
import type { ByteSource } from '@/lib/mt/translator';
import { formatDuration } from '../common/quantity';
import { englishArticle } from './article';
import { bytes, number, sentences } from './counting';
import { englishDictionary } from './dictionary';
import { englishDoubts } from './doubts';
import { englishExport } from './export';
import { englishFailures } from './failures';
import { englishFind } from './find';
import { englishGlossary } from './glossary';
import { englishGlossaryFiles } from './glossary-files';
import { englishKeeping } from './keeping';
import { englishKeys } from './keys';
import { englishLibrary } from './library';
import { englishListening } from './listening';
import { englishLookup } from './lookup';
import { englishMemory } from './memory';
import { englishSettings } from './settings';
import { englishTranslators } from './translators';
import { englishVocabulary } from './vocabulary';

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
      `The browser is fetching its translator: ${number(Math.round(share * 100))}%`,
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
  seekingTerms: (count: number) => `Putting glossary terms into ${sentences(count)}`,
  timeLeft: (seconds: number) => `${formatDuration('en', seconds)} left`,
  progress: 'Progress of the translation',
  stop: 'Stop',
  goOn: 'Go on',
  ...englishKeeping,

  sentence: {
    /** What a screen reader calls a sentence. */
    role: 'sentence',
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

  translators: englishTranslators,
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

  export: englishExport,

  article: englishArticle,

  settings: englishSettings,

  listening: englishListening,

  keys: englishKeys,

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
