/** What a column of a table may hold. Several columns may have one role: then all are read. */
export const columnRoles = [
  'french',
  'frenchVariants',
  'english',
  'englishVariants',
  'forbiddenEnglish',
  'definition',
  'note',
  'example',
  'source',
  'domain',
  'partOfSpeech',
  'gender',
  /** `preferred`, `admitted`, `forbidden` and the like, of the English. */
  'status',
  /** A yes forbids the English of the row. */
  'isForbidden',
  'isKeptInFrench',
  'isTranslated',
  'isCaseSensitive',
  'isExact',
  'allowsWordsBetween',
  'steers',
  /** The languages of the row's terms: where they are the other way round, so is the row read. */
  'frenchLanguage',
  'englishLanguage',
  /** A term a row, with its language: rows of one concept have one value here. */
  'concept',
  'termLanguage',
  'term',
  'ignored',
] as const;
export type ColumnRole = (typeof columnRoles)[number];
