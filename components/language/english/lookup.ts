import { counted, number } from './counting';

/** The English words of the interface about looking words up and adding terms. */
export const englishLookup = {
  lookUp: {
    open: 'Look up',
    how: {
      mouse: 'Point at a word to see its counterpart. Double-click it to look it up.',
      finger: 'Hold a word to see its counterpart, and to look it up.',
    },
    panel: (french: string) => `Look-up: ${french}`,
    lemma: 'Base form',
    next: 'Next word',
    previous: 'Previous word',
    longer: 'One word more',
    shorter: 'One word fewer',
    keys: '← → other words, Shift with → or ← more or fewer',
    likely: 'How people translated it',
    share: (share: number) => `${number(Math.round(share * 100))}%`,
    seen: (count: number) =>
      `from ${counted(count, 'place', 'places')} in texts translated by people`,
    seenAsLemma: (lemma: string, count: number) =>
      `of “${lemma}”, from ${counted(count, 'place', 'places')} in texts translated by people`,
    unknown: 'This word is not known here.',
    loading: 'Loading the words',
    inArticle: 'In this article',
    times: (count: number) => `${number(count)} ×`,
    unlinked: 'no English word stands for it',
    untranslated: 'Its sentences are not translated yet.',
    jump: (segmentId: string) => `Go to sentence ${segmentId}`,
    moreTimes: (count: number) => `and ${number(count)} more`,
    inGlossary: 'In the glossary',
    selection: 'Selected words',
  },
  addTerm: {
    open: 'Add to glossary',
    title: 'Add a term',
    description: 'The French in its base form, and the English that it is to have.',
    french: 'French',
    english: 'English',
    noEnglish: 'No English yet: write it, or leave it empty for an entry that only explains.',
    sentence: 'Sentence',
    glossary: 'Glossary',
    newGlossary: 'A new glossary of your own',
    add: 'Add',
    taken: 'The glossaries have this term already. The new entry is another sense of it.',
    nothing: 'No words are linked to this selection. Write the French yourself.',
  },
  suggestions: {
    title: 'Suggestions',
    none: 'No candidate is left in this article.',
    places: (count: number) => (count === 1 ? 'once' : `${number(count)} times`),
    add: (french: string) => `Add “${french}” to the glossary`,
    addAtOnce: (french: string, english: string) => `Add “${french}” as “${english}” at once`,
    added: (french: string) => `“${french}” was added.`,
  },
};

export type LookupMessages = typeof englishLookup;
