import { number, sentences } from './counting';

/** The English words of the interface about finding words in an article, and copying sentences. */
export const englishFind = {
  find: {
    title: 'Find in the article',
    open: 'Find',
    field: 'Find in both texts',
    next: 'Next place',
    previous: 'Previous place',
    none: 'Not found',
    at: (at: number, all: number) => `${number(at)} of ${number(all)}`,
    sides: (inFrench: number, inEnglish: number) =>
      `${number(inFrench)} French, ${number(inEnglish)} English`,
    wholeWords: 'Whole words',
    ignoresAccents: 'Ignore accents',
    among: 'Among',
    amongs: {
      all: 'all sentences',
      'by-hand': 'sentences edited by hand',
      'to-check': 'sentences to check',
    },
    withTerm: (status: string) => `sentences with a term: ${status}`,
    replacement: 'Replace with',
    replace: (count: number) => `Replace in ${sentences(count)}`,
    aboutReplacing: 'Only English that you wrote by hand is changed.',
    replaced: (count: number) => `Replaced in ${sentences(count)}. Undo takes it back.`,
  },
  quote: {
    copy: 'Copy this sentence',
    english: 'Copy the English',
    french: 'Copy the French',
    both: 'Copy both, with the source',
    copied: 'Copied',
    failed: 'The browser refused to copy.',
  },
};
