import type { Entry } from '@/glossary/entry';

/** A concept or a row that no entry was made of. */
export interface LeftOut {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly lacks: 'french' | 'english';
}

export interface ImportedGlossary {
  /** In the order of the file; never empty. */
  readonly entries: readonly Entry[];
  /** In the order of the file. */
  readonly leftOut: readonly LeftOut[];
}

/** Why a file is not read at all. `line` counts from 1. */
export type ImportFailure =
  /** A spreadsheet's or a database's own file, perhaps. */
  | { readonly code: 'file-not-text' }
  | { readonly code: 'file-malformed'; readonly line: number; readonly detail: string }
  /** It is XML, and not TBX; `root` is its outermost element. */
  | { readonly code: 'file-not-tbx'; readonly root: string }
  /** No term has both French and English; `leftOut` is empty where there is no term at all. */
  | { readonly code: 'file-without-terms'; readonly leftOut: readonly LeftOut[] };
