/** Where the French, the English and a comment stand in a row, from 0; -1 for what is not there. */
export interface TermTableColumns {
  readonly french: number;
  readonly english: number;
  readonly comment: number;
}

/** The surer names first: beside `French`, `source` tells where a term was found. */
const names = {
  french: [
    /^(?:fr|fra|fre)(?:[-_][a-z]{2})?$|^(?:french|français|francais)(?: term)?$/i,
    /^(?:source(?: term)?|terme?)$/i,
  ],
  english: [
    /^(?:en|eng)(?:[-_][a-z]{2})?$|^(?:english|anglais)(?: term)?$/i,
    /^(?:target(?: term)?|translation|traduction)$/i,
  ],
  comment: [/^(?:definition|définition)$/i, /^(?:comments?|commentaires?|notes?|description)$/i],
};

/**
 * The columns that a first row names; null where it is a term.
 *
 * @param next the second row, null where there is none: names are not repeated, DeepL's languages are
 */
export function columnsOfHeader(
  cells: readonly string[],
  next: readonly string[] | null,
): TermTableColumns | null {
  if (languagesOf(cells) && (next === null || languagesOf(next))) return null;
  const find = (patterns: readonly RegExp[]) =>
    patterns
      .map((pattern) => cells.findIndex((cell) => pattern.test(cell)))
      .find((at) => at >= 0) ?? -1;
  const columns = {
    french: find(names.french),
    english: find(names.english),
    comment: find(names.comment),
  };
  return columns.french < 0 || columns.english < 0 ? null : columns;
}

/**
 * The columns of a row without a header: French, English and perhaps a comment; or, as DeepL writes them,
 * two terms and then their languages, which may be in the other order, or others.
 */
export function columnsOfRow(cells: readonly string[]): TermTableColumns {
  const languages = languagesOf(cells);
  if (languages === null) return { french: 0, english: 1, comment: 2 };
  return {
    french: languages.findIndex((each) => /^fr/i.test(each)),
    english: languages.findIndex((each) => /^en/i.test(each)),
    comment: -1,
  };
}

const languageCode = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** Of the first two cells, as the third and the fourth name them; null where they name none. */
function languagesOf([, , third = '', fourth = '']: readonly string[]): readonly string[] | null {
  const languages = [third, fourth];
  return languages.every((each) => languageCode.test(each)) ? languages : null;
}
