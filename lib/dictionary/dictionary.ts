import type { BlockTable } from './block-table';
import { type DictionaryEntry, type DictionaryPart, readEntry } from './dictionary-entry';
import { readTag, type WordForm } from './word-form';

/** An entry that French words may be of, and what they are of it. */
export interface DictionaryReading {
  readonly entry: DictionaryEntry;
  /** What the words are of the headword; empty where they are it, or where that is not known. */
  readonly forms: readonly WordForm[];
}

/** The French–English dictionary. */
export interface Dictionary {
  /**
   * Finds the entries that words of a text may be of: first those whose headword they are, then those of
   * which they are a form. Case, the kind of apostrophe, and an article or elided word before them do not
   * count; accents do. Empty when the dictionary lacks them. Rejects where its files are altered.
   */
  lookUp(words: string): Promise<readonly DictionaryReading[]>;
}

/** @param forms the table of inflected forms; @see training/reader_dictionary.py for the lines of both */
export function createDictionary(entries: BlockTable, forms: BlockTable): Dictionary {
  const entriesOf = async (key: string): Promise<readonly DictionaryEntry[]> =>
    (await entries.find(key)).flatMap((line) => readEntry(line) ?? []);

  const readingsOf = async (key: string): Promise<readonly DictionaryReading[]> => {
    const own = (await entriesOf(key)).map((entry) => ({ entry, forms: [] }));
    const lemmas = (await forms.find(key)).flatMap((line) => readLemmas(key, line));
    const inflected = await Promise.all(
      lemmas.map(async ({ lemma, category, forms: found }) =>
        (await entriesOf(lemma)).flatMap((entry) => {
          const reading = narrow(entry, category);
          return reading ? [{ entry: reading, forms: found }] : [];
        }),
      ),
    );
    return [...own, ...inflected.flat()];
  };

  return {
    async lookUp(words) {
      for (const key of new Set(spellingsOf(dictionaryKey(words)))) {
        const found = await readingsOf(key);
        if (found.length > 0) return inOrder(found, words);
      }
      return [];
    },
  };
}

/** Spells words as the tables do: `L’Œuvre` → `l'oeuvre`. */
export const dictionaryKey = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .trim();

/** Lists what to try for words, in order: `termine-t-elle` is also tried as `termine`, `ex-femme` as `femme`. */
function spellingsOf(key: string): readonly string[] {
  const bare = key.replace(
    /^(?:(?:les?|la|des?|du|une?|aux?|se) |(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)')+(?=\S)/,
    '',
  );
  const verb = bare.replace(
    /(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|y|en|là|ci)$/,
    '',
  );
  return [key, bare, verb, verb.replace(/^(?:ex|non|quasi|vice|co)-/, '')];
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
  ['n', ['noun', 'name']],
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
