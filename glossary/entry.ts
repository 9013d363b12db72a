/** The fields of knowledge that a term may belong to. They are shown as labels and used for sorting. */
export const domains = ['conflict', 'diplomacy', 'geography', 'institutions', 'society'] as const;
export type Domain = (typeof domains)[number];

/** The parts of speech as TBX names them; the empty one is for an entry that does not say. */
export const partsOfSpeech = [
  '',
  'noun',
  'properNoun',
  'adjective',
  'verb',
  'adverb',
  'other',
] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

/** Of the French; `both` is for `élève`, and the empty one for an entry that does not say. */
export const genders = ['', 'masculine', 'feminine', 'both'] as const;
export type Gender = (typeof genders)[number];

/**
 * A concept of a glossary: one sense of a French term. Entries that share their French are senses of it,
 * and the reader chooses one.
 */
export interface Entry {
  /** Lower-case words joined by hyphens. It never changes. */
  readonly id: string;
  /** The lemma: singular, masculine, without an article: `poste de commandement`. */
  readonly french: string;
  /** Further spellings of the French, matched as the lemma is: `Haut Karabagh`. */
  readonly frenchVariants: readonly string[];
  /** The preferred translation, in its base form; empty for an entry that only explains. */
  readonly english: string;
  /** Other translations that are accepted. */
  readonly englishVariants: readonly string[];
  /** English that must not stand for the term. */
  readonly forbiddenEnglish: readonly string[];
  /** Whether the French stands unchanged in the English; `english` is then ignored. */
  readonly isKeptInFrench: boolean;
  readonly definition: string;
  readonly domain: Domain;
  /** Free text; empty when there is none. */
  readonly note: string;
  /** A sentence in which the term stands; empty when there is none. */
  readonly example: string;
  /** The source of the term or of its translation; empty when nobody has said. */
  readonly source: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
  /** Whether capitals count, so that `Paix` is not found in `paix`. */
  readonly isCaseSensitive: boolean;
  /** Whether only the written spellings are found, without plural, feminine or conjugation. */
  readonly isExact: boolean;
  /**
   * Whether up to two words may stand between those of the term: `forces russes de maintien de la paix`.
   */
  readonly allowsWordsBetween: boolean;
  /** Whether the translator is asked to use the English; otherwise the entry only explains. */
  readonly steers: boolean;
}

/** The fields that the reader edits in place. */
export const entryFields = [
  'french',
  'frenchVariants',
  'english',
  'englishVariants',
  'forbiddenEnglish',
  'isKeptInFrench',
  'definition',
  'domain',
  'note',
  'example',
  'source',
  'partOfSpeech',
  'gender',
  'isCaseSensitive',
  'isExact',
  'allowsWordsBetween',
  'steers',
] as const satisfies readonly (keyof Entry)[];
export type EntryField = (typeof entryFields)[number];

/** The values of the fields that an entry leaves out. */
export const unsaid = {
  frenchVariants: [],
  englishVariants: [],
  forbiddenEnglish: [],
  isKeptInFrench: false,
  note: '',
  example: '',
  source: '',
  partOfSpeech: '',
  gender: '',
  isCaseSensitive: false,
  isExact: false,
  allowsWordsBetween: false,
  steers: true,
} as const satisfies Partial<Entry>;
