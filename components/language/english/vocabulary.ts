import { number } from './counting';

/** The English words of the interface about saved words. */
export const englishVocabulary = {
  vocabulary: {
    open: 'Words',
    title: 'Saved words',
    description: 'Words and phrases that you saved, with the sentences that you met them in.',
    save: (french: string) => `Save “${french}”`,
    saved: (french: string) => `“${french}” is saved`,
    show: 'Show',
    shown: { all: 'All', learning: 'Learning', known: 'Known' },
    count: (count: number) => (count === 1 ? '1 word' : `${number(count)} words`),
    none: 'No word is saved yet. Look a word up (select it, or press D) and save it there.',
    noneOfKind: 'No saved word is of this kind.',
    known: (french: string) => `Mark “${french}” as known`,
    learning: (french: string) => `Learn “${french}” again`,
    markKnown: 'Known',
    markLearning: 'Learn again',
    remove: (french: string) => `Remove “${french}”`,
    removed: (french: string) => `“${french}” was removed.`,
    putBack: 'Put it back',
    anki: 'Export for Anki',
    ankiFile: 'words',
    more: (left: number) => `Show ${number(left)} more`,
    noSentence: 'The sentence was not translated yet.',
  },
};

export type VocabularyMessages = typeof englishVocabulary;
