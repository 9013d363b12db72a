import type { Gender, PartOfSpeech } from '@/glossary/entry';
import type { TermStatus } from '@/glossary/findings/term-status';
import { counted, number } from './counting';

const finding: Record<TermStatus, string> = {
  honoured: 'as in the glossary',
  variant: 'other accepted English',
  missed: 'not as in the glossary',
  forbidden: 'English not to be used',
  accepted: 'accepted by you',
  pending: 'not translated yet',
  unjudged: 'not checked',
};

const partsOfSpeech: Record<PartOfSpeech, string> = {
  '': 'Not said',
  noun: 'Noun',
  properNoun: 'Name',
  adjective: 'Adjective',
  verb: 'Verb',
  adverb: 'Adverb',
  other: 'Other',
};

const genders: Record<Gender, string> = {
  '': 'Not said',
  masculine: 'Masculine',
  feminine: 'Feminine',
  both: 'Either',
};

/** The English words of the interface about terms, entries and glossaries. */
export const englishGlossary = {
  terms: {
    title: 'Terms in this article',
    open: 'Terms',
    none: 'No term of the glossaries occurs in this article.',
    count: (count: number) => (count === 1 ? 'once' : `${number(count)} times`),
    jump: (french: string) => `Go to the next “${french}” in the text`,
    filter: 'Show',
    all: 'All',
    flagged: (count: number) =>
      count === 0 ? 'No term is flagged.' : `${counted(count, 'term', 'terms')} flagged`,
    next: 'Next flagged term',
    previous: 'Previous flagged term',
  },
  finding,

  occurrence: {
    inSentence: 'In this sentence:',
    foundAs: 'Written here:',
    renderedAs: 'In the English:',
    reasons: {
      'by-hand': 'You wrote this sentence by hand.',
      'given-up': 'Not used: the sentence was worse with it.',
      costly: 'Not used: with it, the sentence would have lost something else.',
      impossible: 'The translator cannot write this term in this sentence.',
      'not-taken': 'This translator cannot use a glossary, and chose another word by itself.',
      'explains-only': 'This entry only explains. It does not ask for its English.',
      'within-longer': 'It is part of a longer term, which the translator was asked for instead.',
      'not-asked': 'The translator was not asked for this term here.',
      'not-found': 'The translator was asked for it, but wrote something else.',
    },
    takeOther: 'Take this sentence',
    translateAgain: 'Translate again with this term',
    compare: 'The sentence without and with this term',
    translating: 'Translating the sentence with this term',
    withTerm: 'With this term',
    same: 'It comes out the same with this term.',
    loses: 'Lost with this term:',
    take: 'Take this one',
    leave: 'Leave it as it is',
    accept: 'Accept as it is',
    takeBack: 'Take this back',
    decided: {
      accepted: 'You accepted the English as it is.',
      required: 'You had the sentence translated with this term.',
      sense: 'You chose this sense here.',
    },
  },

  senses: {
    title: 'Several entries have this term',
    conflict: 'The glossaries disagree about this term',
    meant: 'meant here',
    first: 'decides',
    inSentence: 'In this sentence',
    inArticle: 'In this article',
    mean: (english: string, where: string) => `${where}: “${english}”`,
    noEnglish: 'only explained',
  },

  entry: {
    panel: (french: string) => `Glossary: ${french}`,
    french: 'French',
    frenchVariants: 'Other French spellings',
    english: 'English',
    englishVariants: 'Other accepted English',
    forbiddenEnglish: 'English not to be used',
    definition: 'Definition',
    domain: 'Domain',
    note: 'Note',
    example: 'Example',
    source: 'Source',
    partOfSpeech: 'Part of speech',
    gender: 'Gender',
    isKeptInFrench: 'Keep the French in the English',
    isCaseSensitive: 'Only with these capitals',
    isExact: 'Only these forms, no plural or feminine',
    allowsWordsBetween: 'Up to two words may stand in between',
    steers: 'Use this English in the translation',
    more: 'More about this entry',
    onePerLine: 'one per line',
    contains: 'Contains',
    partOf: 'Part of',
    changed: 'Changed by you',
    reset: 'Reset to built-in',
    remove: 'Delete the entry',
    saved: 'Changes are saved as you type',
    notSaved: 'Not saved',
    mayNotBeEmpty: 'This may not be empty.',
    taken: 'Another entry of the glossary has this term already.',
  },
  partsOfSpeech,
  genders,

  glossaries: {
    title: 'Glossaries',
    open: 'Glossaries',
    description: 'They are asked from top to bottom. The first that has a term decides.',
    builtIn: 'Built-in glossary',
    unnamed: 'My glossary',
    entries: (count: number) => counted(count, 'entry', 'entries'),
    browse: (name: string) => `Show the entries of “${name}”`,
    use: (name: string) => `Use “${name}” in this article`,
    moved: (name: string, place: number) => `“${name}” is now number ${number(place)}`,
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    rename: (name: string) => `Rename “${name}”`,
    remove: (name: string) => `Delete “${name}” with its entries`,
    name: 'Name of the glossary',
    create: 'New glossary',
    addTerm: 'Add a term',
    search: 'Search the entries',
    noneFound: 'No entry has these words.',
    empty: 'No entries yet.',
    showMore: (count: number) => `Show ${number(count)} more`,
    back: 'Back',
    goesFirst: (name: string) => `${name} decides`,
    conflicts: (count: number) =>
      `${counted(count, 'term is', 'terms are')} in several glossaries, with different English`,
  },

  changes: {
    title: 'Changed sentences',
    count: (count: number) => `${counted(count, 'sentence', 'sentences')} changed`,
    compare: 'Compare',
    hide: 'Hide',
    undo: 'Undo the change',
    dismiss: 'Dismiss',
    before: 'Before',
    now: 'Now',
    byHand: 'You edited this sentence by hand; it was left alone.',
    jump: (segmentId: string) => `Go to sentence ${segmentId}`,
  },
};

export type GlossaryMessages = typeof englishGlossary;
