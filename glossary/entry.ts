/** What a term belongs to; shown as a label and used to sort. */
export const domains = ['conflict', 'diplomacy', 'geography', 'institutions', 'society'] as const;
export type Domain = (typeof domains)[number];

/** A term of the glossary, as people edit it. */
export interface Entry {
  /** Lower-case words joined by hyphens; never changes once given. */
  readonly id: string;
  /** The lemma: singular, masculine, without an article: `poste de commandement`. */
  readonly french: string;
  /** Further spellings of the French, matched as the lemma is: `Haut Karabagh`. */
  readonly frenchVariants: readonly string[];
  /** The preferred translation, in its base form. */
  readonly english: string;
  /** Other translations that count as right. */
  readonly englishVariants: readonly string[];
  readonly definition: string;
  readonly domain: Domain;
  /** Free text; empty when there is none. */
  readonly note: string;
}

/** The fields that the reader edits in place. */
export const entryFields = [
  'french',
  'frenchVariants',
  'english',
  'englishVariants',
  'definition',
  'domain',
  'note',
] as const satisfies readonly (keyof Entry)[];
export type EntryField = (typeof entryFields)[number];
