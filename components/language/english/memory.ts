import { number, sentences } from './counting';

/** What the interface says in English of translation memories. */
export const englishMemory = {
  memories: {
    title: 'Translation memories',
    open: 'Memories',
    description:
      'English from earlier work. A sentence that a memory has is taken from it, before the machine: the first in this order counts.',
    edits: 'What you wrote by hand',
    editsHint: 'Filled as you edit. It comes before all others.',
    pairs: sentences,
    add: 'Add a memory',
    addHint: 'TMX or XLIFF. Choose a file, or drop it on this window.',
    reading: (name: string) => `Reading “${name}”`,
    added: (name: string, count: number) => `“${name}” was added: ${sentences(count)}.`,
    leftOut: (count: number, line: number) =>
      `Left out: ${number(count)} without French or English, the first in line ${number(line)}.`,
    notKept: 'The browser has no room to keep it: it lasts until this page is closed.',
    rename: (name: string) => `Rename “${name}”`,
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    moved: (name: string, place: number) => `“${name}” is now number ${number(place)}`,
    remove: (name: string) => `Remove “${name}”`,
    removeForGood: 'Remove it for good',
    removed: (name: string) => `“${name}” was removed.`,
    from: (name: string) => `From the memory “${name}”`,
    offers: 'Similar sentences in the memories',
    alike: (share: number, name: string) =>
      `${number(Math.floor(share * 100))}% alike, from “${name}”`,
    take: 'Take its English',
    takeSimilar: (share: number, english: string) =>
      `Take the ${number(Math.floor(share * 100))}% match of the memories: ${english}`,
    search: 'Search the memories',
    searchDescription: 'Every sentence that has all these words, with its English.',
    words: 'Words',
    language: 'Language of the words',
    found: (total: number, shown: number) =>
      total > shown ? `${sentences(total)}; ${number(shown)} of them shown` : sentences(total),
    none: 'No sentence of the memories has all these words.',
    empty: 'There is nothing in the memories yet. Add one, or edit a sentence by hand.',
  },
};

export type MemoryMessages = typeof englishMemory;
