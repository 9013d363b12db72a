import type { Domain, Gender, PartOfSpeech } from '@/glossary/entry';

/** What a file says of a concept. Each text is on one line; each list has the best first. */
export interface Concept {
  /** Where it begins in the file: a line of text, or a row of a sheet, from 1. */
  readonly line: number;
  readonly french: readonly string[];
  readonly english: readonly string[];
  readonly forbiddenEnglish: readonly string[];
  readonly isKeptInFrench: boolean;
  readonly definition: string;
  readonly note: string;
  readonly example: string;
  readonly source: string;
  /** Null where the file names none that the app has. */
  readonly domain: Domain | null;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
  /** Null where the file does not say: then the capitals of the term decide. */
  readonly isCaseSensitive: boolean | null;
  readonly isExact: boolean;
  readonly allowsWordsBetween: boolean;
  readonly steers: boolean;
  /** Whether the file says that it may be without English: it only explains. */
  readonly mayLackEnglish: boolean;
  /** Whether the file says that none of its English is preferred to the others. */
  readonly lacksPreferred: boolean;
  /** What cells were read as, where that is not just their words. */
  readonly readings: readonly CellReading[];
  /** The words of each status that is none of those known. The term is taken, and the reader told. */
  readonly unknownStatuses: readonly string[];
}

/** What the cell of a term was read as: `avocat(e) n.` has two spellings and a part of speech. */
export interface CellReading {
  readonly side: 'french' | 'english';
  /** The cell as it stands in the file. */
  readonly written: string;
  /** The terms that were read, the best first. */
  readonly terms: readonly string[];
  /** What stood in brackets and is said of the term. */
  readonly notes: readonly string[];
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
}

/** Why no entry was made of a concept or a row. */
export type RefusalReason =
  | 'no-french'
  | 'no-english'
  /** The row is a pair of other languages. */
  | 'other-languages'
  /** A term has more than `longestTerm` characters. */
  | 'too-long'
  /** Its English has a status that says nothing known, and may be one that forbids it. */
  | 'unknown-status'
  /** It says what an earlier row says. */
  | 'repeated';

/** A concept or a row that no entry was made of. */
export interface Refused {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly reason: RefusalReason;
  /** The first of its words, for the reader to know it by; empty where there are none. */
  readonly words: string;
}
