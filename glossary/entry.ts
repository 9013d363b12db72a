/** What a term belongs to; shown as a label and used to sort. */
export const domains = ['conflict', 'diplomacy', 'geography', 'institutions', 'society'] as const;
export type Domain = (typeof domains)[number];

/** As TBX names them; the empty one is for an entry that does not say. */
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
 * A concept of a glossary: one sense of a French term, as people edit it. Several entries may share
 * their French: then they are senses of it, and the reader picks one.
 */
export interface Entry {
  /** Lower-case words joined by hyphens; never changes once given. */
  readonly id: string;
  /** The lemma: singular, masculine, without an article: `poste de commandement`. */
  readonly french: string;
  /** Further spellings of the French, matched as the lemma is: `Haut Karabagh`. */
  readonly frenchVariants: readonly string[];
  /** The preferred translation, in its base form; empty for an entry that only explains. */
  readonly english: string;
  /** Admitted: other translations that count as right. */
  readonly englishVariants: readonly string[];
  /** English that must not be used for it. */
  readonly forbiddenEnglish: readonly string[];
  /** The French stands in the English as it is; `english` is not looked at. */
  readonly isKeptInFrench: boolean;
  readonly definition: string;
  readonly domain: Domain;
  /** Free text; empty when there is none. */
  readonly note: string;
  /** A sentence in which the term stands; empty when there is none. */
  readonly example: string;
  /** Where the term or its translation was found; empty when nobody has said. */
  readonly source: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
  /** `Paix` is then not found in `paix`, nor `EST` in `est`. */
  readonly isCaseSensitive: boolean;
  /** Only the spellings as they are written, without plural, feminine or conjugation. */
  readonly isExact: boolean;
  /** Up to two words may stand between those of the term: `forces russes de maintien de la paix`. */
  readonly allowsWordsBetween: boolean;
  /** Whether the translation is asked to use its English; else it only explains. */
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

/** What an entry says of a field that it leaves out. */
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
