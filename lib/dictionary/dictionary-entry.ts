/** The names of the file; `other` is for parts such as an abbreviation or a suffix. */
export const dictionaryParts = [
  'noun',
  'name',
  'verb',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'determiner',
  'pronoun',
  'number',
  'interjection',
  'phrase',
  'other',
] as const;
export type DictionaryPart = (typeof dictionaryParts)[number];

/** One headword of the dictionary. */
export interface DictionaryEntry {
  readonly headword: string;
  /** In IPA, without slashes and stress; null where none is known. */
  readonly pronunciation: string | null;
  /** Of the noun, in order of the file; both where the noun may have either. Empty where none is known. */
  readonly genders: readonly ('masculine' | 'feminine')[];
  /** In the order of the Wiktionary; each has its English senses, the usual before obsolete or regional ones. */
  readonly parts: readonly { readonly name: DictionaryPart; readonly senses: readonly string[] }[];
}

/** Reads a line of the table of entries, without its key; null when it is none. */
export function readEntry(line: string): DictionaryEntry | null {
  const [headword, pronunciation, genders, ...cells] = line.split('\t');
  if (!headword || pronunciation === undefined || !/^(?:m?f?)$/.test(genders ?? 'x')) return null;
  const parts = cells.flatMap((cell) => {
    const [name, ...senses] = cell.split('\u001f');
    const known = dictionaryParts.find((part) => part === name);
    return known && senses.length > 0 ? [{ name: known, senses }] : [];
  });
  if (parts.length === 0) return null;
  return {
    headword,
    pronunciation: pronunciation === '' ? null : pronunciation,
    genders: [...(genders ?? '')].map((letter) => (letter === 'm' ? 'masculine' : 'feminine')),
    parts,
  };
}
