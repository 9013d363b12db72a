import { type Entry, type EntryField, entryFields, unsaid } from '@/glossary/entry';
import { sameValue } from '@/lib/base/same-value';

/** What a format could not hold. */
export interface LeftOut {
  readonly entries: readonly EntryLeftOut[];
  /** For each field that the format has no place for, how many entries say something in it. */
  readonly fields: readonly { readonly field: EntryField; readonly count: number }[];
}

export interface EntryLeftOut {
  readonly entryId: string;
  readonly french: string;
  readonly reason: LeaveReason;
}

/** Why an entry is not written at all. */
export type LeaveReason =
  /** It only explains, or only forbids. */
  | 'no-english'
  /** The format takes each French term once. */
  | 'french-taken'
  /** It is longer than the format takes. */
  | 'too-long'
  /** It has a sign that the format refuses. */
  | 'sign-refused';

/** Counts what entries say in fields that a format has no place for. */
export const countLeftFields = (
  entries: readonly Entry[],
  written: readonly EntryField[],
): LeftOut['fields'] =>
  entryFields
    .filter((field) => !written.includes(field))
    .map((field) => ({ field, count: entries.filter((entry) => saysMore(entry, field)).length }))
    .filter(({ count }) => count > 0);

/** Whether an entry says something in a field that it would not say by leaving it out. */
function saysMore(entry: Entry, field: EntryField): boolean {
  // Every entry has a domain; the widest says nothing.
  if (field === 'domain') return entry.domain !== 'society';
  if (field === 'french' || field === 'english' || field === 'definition')
    return entry[field] !== '';
  return !sameValue(entry[field], unsaid[field]);
}

export const nothingLeftOut: LeftOut = { entries: [], fields: [] };
