import type { StorageFailure } from '@/lib/base/failure';

/** Whether what the reader makes is kept on this device. */
export type Keeping =
  | { readonly kept: true }
  /** What could not be kept is tried again from time to time; `kept` holds again once all of it is. */
  | { readonly kept: false; readonly failure: StorageFailure };

/** A record that this version of the app cannot read. It stays where it is, and no other is lost for it. */
export interface UnreadableRecord {
  readonly table: string;
  readonly data: unknown;
}

export interface KeepingState {
  readonly keeping: Keeping;
  /** How many of the reader's changes are not on the disk yet. */
  readonly unsaved: number;
  /** Whether a change was saved in this visit: that is, on the disk and no more only in memory. */
  readonly hasSaved: boolean;
  /** Of what was saved last, how many copies there are; null before anything was. */
  readonly copies: 1 | 2 | null;
  /** How many records were missing in the database, and were brought back from the second copy. */
  readonly restored: number;
  readonly unreadable: readonly UnreadableRecord[];
}

/** What is counted for the reader. */
export const countedTables = [
  'post-edits',
  'decisions',
  'field-edits',
  'entries',
  'glossaries',
  'translations',
] as const;

export interface KeptCount {
  readonly table: (typeof countedTables)[number];
  readonly count: number;
}

export interface KeepingActions {
  /** Counts what is kept on this device, by its kind. */
  countKept(): Promise<readonly KeptCount[]>;
}

export const nothingSaved: KeepingState = {
  keeping: { kept: true },
  unsaved: 0,
  hasSaved: false,
  copies: null,
  restored: 0,
  unreadable: [],
};
