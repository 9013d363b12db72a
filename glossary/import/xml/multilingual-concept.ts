import type { Gender, PartOfSpeech } from '@/glossary/entry';
import type { TermFlags } from '../concept/status-words';

/** A concept of an XML file as far as it matters here, in all languages of the file. */
export interface MultilingualConcept {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly languages: readonly LanguageSection[];
  /** Of the concept, whatever the language; empty when there is none. */
  readonly definition: string;
  readonly subject: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly isTranslated: boolean;
}

export interface LanguageSection {
  /** As the file has it: `fr-CH`, `French`. */
  readonly code: string;
  readonly definition: string;
  readonly terms: readonly TermSection[];
}

/** A term with what is said of it. */
export interface TermSection {
  readonly words: string;
  /** An abbreviation, an acronym. */
  readonly isShortForm: boolean;
  /** Null where nothing is said of its status. */
  readonly flags: TermFlags | null;
  readonly partOfSpeech: PartOfSpeech;
  readonly gender: Gender;
  readonly example: string;
}
