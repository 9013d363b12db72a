import type { FlagKind } from '@/lib/flags/sentence-flag';
import { number } from './counting';

/** For the choice of one kind. */
const kinds: Record<FlagKind, string> = {
  'quantity-missing': 'Number or date',
  'unit-differs': 'Unit',
  'quantity-added': 'Number added',
  'verbatim-missing': 'Not copied',
  'name-missing': 'Name',
  'negation-lost': 'Negation',
  'restriction-lost': 'Restriction',
  'clause-unlinked': 'Part left out',
  'too-short': 'Short',
  'too-long': 'Long',
  repetition: 'Repetition',
  'unknown-word': 'Unknown word',
  'marks-unbalanced': 'Quotation marks, brackets',
  unlikely: 'Not sure',
};

/** What differs. Of the two texts it is given the words that a flag points at, empty for none. */
const says: Record<FlagKind, (french: string, english: string) => string> = {
  'quantity-missing': (french, english) =>
    english === ''
      ? `“${french}” in the French; nothing in the English says it.`
      : `“${french}” in the French, “${english}” in the English.`,
  'unit-differs': (french) => `“${french}” in the French; another unit in the English.`,
  'quantity-added': (_, english) => `“${english}” in the English; nothing in the French says it.`,
  'verbatim-missing': (french) => `“${french}” should be copied, and is not in the English.`,
  'name-missing': (french) => `The name “${french}” is missing in the English.`,
  'negation-lost': (french) => `“${french}” denies something; the English may not.`,
  'restriction-lost': (french) => `“${french}” restricts something; the English may not.`,
  'clause-unlinked': (french) => `“${french}” may be missing in the English.`,
  'too-short': () => 'The English is much shorter than the French.',
  'too-long': () => 'The English is much longer than the French.',
  repetition: (_, english) => `The English says “${english}” again and again.`,
  'unknown-word': (_, english) => `“${english}” is no English word that is known.`,
  'marks-unbalanced': () => 'Quotation marks or brackets of the English do not pair.',
  unlikely: (_, english) => `The translator itself was not sure of “${english}”.`,
};

/** What the interface says in English of doubtful places. */
export const englishDoubts = {
  title: 'To check',
  /** Over the text, always: how much of the English a person has looked at. */
  standing: (revised: number, total: number) => {
    if (revised === 0) return 'This English is a machine’s and has not been revised.';
    if (revised === total) return 'You have revised every sentence of this English by hand.';
    return `This English is a machine’s; revised by hand: ${number(revised)} of ${number(total)} sentences.`;
  },
  open: 'To check',
  count: (count: number) =>
    count === 0
      ? 'Nothing to check.'
      : `${number(count)} ${count === 1 ? 'place' : 'places'} to check`,
  missing: 'The part of the app that looks for doubtful places could not be loaded.',
  about: 'Found by comparing the two texts. What is not listed may be wrong too.',
  filter: 'Kind',
  all: 'All',
  kinds,
  says,
  inSentence: (count: number) => `To check here: ${number(count)}`,
  panel: (segmentId: string) => `To check in sentence ${segmentId}`,
  better: (flagged: number, total: number, name: string) =>
    `${number(flagged)} of ${number(total)} sentences are to check. Another translator may do better: ${name}.`,
  otherTranslators: 'Other translators',
  accept: 'This is right',
  accepted: 'You said that it is right.',
};

export type DoubtMessages = typeof englishDoubts;
