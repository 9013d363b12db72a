import type { BlockTable } from './block-table';
import { type DictionaryEntry, type DictionaryPart, readEntry } from './dictionary-entry';
import { partsOf, spellingsOf } from './spellings';
import { readTag, type WordForm } from './word-form';

/** An entry that French words may be of, and what they are of it. */
export interface DictionaryReading {
  readonly entry: DictionaryEntry;
  /** What the words are of the headword; empty where they are it, or where that is not known. */
  readonly forms: readonly WordForm[];
  /** The part of the words that the entry is of, as `dictionaryKey` spells it; null where it is of them whole. */
  readonly part: string | null;
}

/** The likeliest reading that is of the words whole; null where there are only those of their parts. */
export const wholeOf = ([first]: readonly DictionaryReading[]): DictionaryReading | null =>
  first?.part === null ? first : null;

/** The French–English dictionary. */
export interface Dictionary {
  /**
   * Finds the entries that words of a text may be of: first those whose headword they are, then those of
   * which they are a form. Case, the kind of apostrophe, and an article or elided word before them do not
   * count; accents do, but for those of a first capital. Of a compound or a word with a prefix that has no
   * entry, those of its parts. Empty when the dictionary lacks all. Rejects where its files are altered.
   */
  lookUp(words: string): Promise<readonly DictionaryReading[]>;
}

/** @param forms the table of inflected forms; @see training/reader_dictionary.py for the lines of both */
export function createDictionary(entries: BlockTable, forms: BlockTable): Dictionary {
  const entriesOf = (key: string): readonly DictionaryEntry[] =>
    entries.find(key).flatMap((line) => readEntry(line) ?? []);

  const readingsOf = (key: string): readonly DictionaryReading[] => {
    const own = entriesOf(key).map((entry) => ({ entry, forms: [], part: null }));
    const inflected = forms
      .find(key)
      .flatMap((line) => readLemmas(key, line))
      .flatMap(({ lemma, category, forms: found }) =>
        entriesOf(lemma).flatMap((entry) => {
          const reading = narrow(entry, category);
          return reading ? [{ entry: reading, forms: found, part: null }] : [];
        }),
      );
    return [...own, ...inflected];
  };

  const wholeReadingsOf = (words: string): readonly DictionaryReading[] => {
    for (const key of spellingsOf(words)) {
      const found = readingsOf(key);
      if (found.length > 0) return inOrder(found, words);
    }
    return [];
  };

  return {
    async lookUp(words) {
      const whole = wholeReadingsOf(words);
      if (whole.length > 0) return whole;
      return partsOf(words).flatMap((part) =>
        wholeReadingsOf(part).map((reading) => ({ ...reading, part })),
      );
    },
  };
}

/**
 * Puts readings that are less likely last: names, where the words have no capital. Of the others, `être` and
 * `avoir` come first: `suis` is seldom of `suivre`.
 */
function inOrder(
  readings: readonly DictionaryReading[],
  words: string,
): readonly DictionaryReading[] {
  const isName = /^\p{Lu}/u.test(words);
  const rank = ({ entry }: DictionaryReading): number => {
    if (!isName && /^\p{Lu}/u.test(entry.headword)) return 2;
    return entry.headword === 'être' || entry.headword === 'avoir' ? 0 : 1;
  };
  return readings.toSorted((a, b) => rank(a) - rank(b));
}

interface Lemma {
  readonly lemma: string;
  readonly category: string;
  readonly forms: readonly WordForm[];
}

/** Reads a line of the table of forms: `3,ir vI3s` of `prévenait` is `prévenir`, a verb's imperfect. */
function readLemmas(key: string, line: string): readonly Lemma[] {
  return line.split(';').flatMap((cell) => {
    const [, cut, added = '', category, tags = ''] = /^(\d+),(.*) ([a-z?])(\S*)$/.exec(cell) ?? [];
    if (cut === undefined || category === undefined) return [];
    const lemma = key.slice(0, key.length - Number(cut)) + added;
    const forms = tags === '' ? [] : tags.split('/').flatMap(readTag);
    return [{ lemma, category, forms }];
  });
}

const partsOfCategory: ReadonlyMap<string, readonly DictionaryPart[]> = new Map([
  ['v', ['verb']],
  // `millions` is a noun in Lefff, and a number in the Wiktionary.
  ['n', ['noun', 'name', 'number']],
  ['a', ['adjective', 'number', 'determiner']],
  ['d', ['determiner']],
  ['r', ['pronoun']],
]);

/**
 * Keeps the parts of speech that a form can be of: `tours` of a noun has nothing of a verb. Null where the
 * entry has none of them.
 */
function narrow(entry: DictionaryEntry, category: string): DictionaryEntry | null {
  const wanted = partsOfCategory.get(category);
  if (wanted === undefined) return entry;
  const parts = entry.parts.filter(({ name }) => wanted.includes(name));
  return parts.length === 0 ? null : { ...entry, parts };
}
