import { unsaid } from '@/glossary/entry';
import {
  parseArticle,
  parseEnglish,
  parseReading,
  parseText,
} from '@/lib/store/kept/kept-articles';
import {
  type KeptDecision,
  parseDecision,
  parseDraft,
  parseFieldEdit,
  parseGlossary,
  parseKeptEntry,
  parsePostEdit,
  parseSetting,
  parseTranslation,
} from '@/lib/store/kept/kept-records';
import { parseSavedWord } from '@/lib/store/kept/kept-words';

const entry = {
  ...unsaid,
  id: 'cessez-le-feu',
  french: 'cessez-le-feu',
  english: 'ceasefire',
  englishVariants: ['truce'],
  definition: 'A halt to fighting.',
  domain: 'conflict',
};
const source = 'Bakou refuse.';
const ofArticle = { article: 'a', of: 'o' };
const span = { start: 0, end: 5 };

const decisions: readonly KeptDecision[] = [
  { ...ofArticle, kind: 'sense', order: 2 },
  {
    ...ofArticle,
    kind: 'place',
    segment: '1.1',
    source,
    start: 0,
    entry: 'bakou',
    handling: 'accepted',
  },
  { ...ofArticle, kind: 'glossary-off' },
  { ...ofArticle, kind: 'flag-accepted', segment: '1.1', source, english: 'Baku refuses.' },
];

/** A record of each kind that is kept, with its parser. */
export const soundRecords: readonly (readonly [
  name: string,
  parse: (data: unknown) => unknown,
  record: object,
])[] = [
  [
    'a sentence by hand',
    parsePostEdit,
    { article: 'a', segment: '1.1', source, text: 'Baku says no.', machine: null },
  ],
  [
    'a field of an entry',
    parseFieldEdit,
    { entry: 'bakou', field: 'englishVariants', value: ['Baku'], builtIn: [] },
  ],
  ['a glossary', parseGlossary, { id: 'mine', name: 'Mine', place: 1 }],
  ['an entry', parseKeptEntry, { id: entry.id, glossary: 'mine', place: 0, entry }],
  ['a batch of entries', parseKeptEntry, { id: 'b', glossary: 'mine', place: 0, entries: [entry] }],
  ...decisions.map(
    (decision) => [`a decision: ${decision.kind}`, parseDecision, decision] as const,
  ),
  ['a draft', parseDraft, { of: 'sentence/a/1.1', fields: { text: 'Baku sa' } }],
  [
    'the model',
    parseSetting,
    { name: 'model', value: { id: 'm', digest: 'd', aligns: true, obeysTerms: true } },
  ],
  ['the quality', parseSetting, { name: 'quality', value: 'better' }],
  ['the memories', parseSetting, { name: 'memories', value: [{ id: 'i', name: 'n', pairs: 3 }] }],
  [
    'an article',
    parseArticle,
    {
      id: 'a',
      title: 'Réponses',
      byline: null,
      source: null,
      date: null,
      tags: ['Caucase'],
      words: 2,
      sentences: 1,
      addedAt: 5,
      deletedAt: null,
    },
  ],
  ['a text', parseText, { article: 'a', text: source, structure: { blocks: [], inlines: [] } }],
  [
    'a reading',
    parseReading,
    {
      article: 'a',
      openedAt: 5,
      segment: '1.1',
      position: 0,
      current: null,
      sides: 'both',
      translated: 1,
      edited: 0,
    },
  ],
  ['an English', parseEnglish, { article: 'a', sentences: ['Baku refuses.', null] }],
  [
    'a sentence of the machine',
    parseTranslation,
    {
      text: 'Baku refuses.',
      links: [{ source: span, target: { start: 0, end: 4 }, score: 0.9 }],
      tokens: 4,
      steering: [{ span, outcome: 'followed' }],
    },
  ],
  [
    'a saved word',
    parseSavedWord,
    {
      id: 'refuser',
      french: 'refuser',
      parts: ['verb'],
      form: 'refuse',
      english: 'refuse',
      sentence: source,
      translation: 'Baku refuses.',
      article: 'a',
      title: 'Réponses',
      isKnown: false,
      savedAt: 5,
    },
  ],
];
