import type { Entry } from '@/glossary/entry';
import type { CellReading, Refused } from './concept/concept';
import type { ColumnRole } from './table/column-roles';
import type { Delimiter } from './table/find-delimiter';
import type { WorkbookFormat } from './workbook/open-workbook';

/** What a reader chooses in place of what was guessed. What is left out is guessed. */
export interface ImportChoices {
  /** As `importEncodings` names it; of a text. */
  readonly encoding?: string;
  /** Of a table in a text. */
  readonly delimiter?: Delimiter;
  /** Of a workbook, from 0. */
  readonly sheet?: number;
  /** The row that names the columns, from 0 among those that have words; null where none does. */
  readonly headerRow?: number | null;
  /** What each column of a table holds, from the first; columns beyond are ignored. */
  readonly columns?: readonly ColumnRole[];
  /** The languages that are read as French and as English, as `GlossaryLanguage` names them; of XML. */
  readonly languages?: { readonly french: string; readonly english: string };
}

/** What a glossary file was found to be, and how it is read. All that was guessed can be chosen. */
export type FileReading = TableReading | XmlReading;

export interface TableReading {
  readonly kind: 'table';
  /** How a text was decoded; null for a workbook. */
  readonly text: (TextReading & { readonly delimiter: Delimiter }) | null;
  /** The sheets of a workbook; null for a text. */
  readonly workbook: {
    readonly format: WorkbookFormat;
    readonly sheets: readonly { readonly name: string; readonly rows: number }[];
    /** The one that is read, from 0. */
    readonly sheet: number;
  } | null;
  /** The row that names the columns, from 0; null where none does. */
  readonly headerRow: number | null;
  readonly columns: readonly ImportColumn[];
}

export interface XmlReading {
  readonly kind: 'xml';
  readonly format: XmlFormat;
  readonly text: TextReading;
  /** The languages of the file, those with most terms first. */
  readonly languages: readonly GlossaryLanguage[];
  /** Those that are read as French and as English; empty where the file has none. */
  readonly french: readonly string[];
  readonly english: readonly string[];
}

export type XmlFormat = 'tbx' | 'multiterm' | 'xliff';

export interface TextReading {
  readonly encoding: string;
  /** Nothing says the encoding, and the bytes fit several: some letters may be wrong. */
  readonly isGuessed: boolean;
  /** Places where the bytes are none of the encoding's; each stands as U+FFFD. */
  readonly badPlaces: number;
}

export interface ImportColumn {
  /** As the header has it; empty without one. */
  readonly name: string;
  readonly role: ColumnRole;
  /** The first cells that have words, at most three. */
  readonly samples: readonly string[];
}

export interface GlossaryLanguage {
  /** As the file has it: `fr-CH`, `French`. */
  readonly code: string;
  readonly terms: number;
}

/** An entry that would be taken. */
export interface Taken {
  /** Where it begins in the file: a line of text, or a row of a sheet, from 1. */
  readonly line: number;
  /** Its id is unique in the file only. */
  readonly entry: Entry;
  /** What cells were read as, where that is not just their words. */
  readonly readings: readonly CellReading[];
  /** Words that the file has for a status, and that say nothing known. The term is taken all the same. */
  readonly unknownStatuses: readonly string[];
}

/** What would be taken of a glossary file. */
export interface GlossaryPreview {
  readonly reading: FileReading;
  /** In the order of the file. It may be empty: other columns or languages may have the terms. */
  readonly taken: readonly Taken[];
  /** In the order of the file. */
  readonly refused: readonly Refused[];
}
