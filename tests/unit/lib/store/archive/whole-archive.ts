import type { Archive } from '@/lib/store/archive/archive';
import { listed } from '../library/listed';

export const emptyArchive: Archive = {
  articles: [],
  texts: [],
  readings: [],
  english: [],
  postEdits: [],
  decisions: [],
  fieldEdits: [],
  glossaries: [],
  entries: [],
  settings: [],
  memories: [],
  preferences: {},
};

const { article, reading } = listed('a1', { title: 'Pluie', tags: ['temps'] }, { openedAt: 5 });

/** Something of every kind that the app keeps. */
export const wholeArchive: Archive = {
  articles: [article],
  texts: [{ article: 'a1', text: 'Il pleut.', structure: { blocks: [], inlines: [] } }],
  readings: [reading],
  english: [{ article: 'a1', sentences: ['It rains.', null] }],
  postEdits: [
    { article: 'a1', segment: '1.1', source: 'Il pleut.', text: 'It rains.', machine: null },
  ],
  decisions: [{ article: 'a1', kind: 'glossary-off', of: 'built-in' }],
  fieldEdits: [{ entry: 'bakou', field: 'english', value: 'Baku City', builtIn: 'Baku' }],
  glossaries: [{ id: 'g1', name: 'Le mien', place: 0 }],
  entries: [],
  settings: [
    { name: 'last-article', value: 'a1' },
    { name: 'memories', value: [{ id: 'm1', name: 'Agence', pairs: 1 }] },
    { name: 'quality', value: 'faster' },
  ],
  memories: [{ id: 'm1', french: ['Il neige.'], english: ['It snows.'] }],
  preferences: { theme: 'dark' },
};
