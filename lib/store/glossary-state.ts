import type { Entry, EntryField } from '@/glossary/entry';
import type { GlossaryFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';

export interface GlossaryState {
  /** The built-in entries, in their order, with the reader's edits in them. */
  readonly entries: readonly Entry[];
  /** By entry id, the fields that the reader has changed; an entry as it was built in is not there. */
  readonly edited: Readonly<Record<string, readonly EntryField[]>>;
}

export interface GlossaryActions {
  /**
   * Changes a field and keeps it at once. A value that the glossary does not allow, such as an empty
   * English, is refused with the reason and changes nothing.
   */
  editEntry<Field extends EntryField>(
    entryId: string,
    field: Field,
    value: Entry[Field],
  ): Result<void, GlossaryFailure>;
  /** Goes back to the built-in entry. */
  resetEntry(entryId: string): void;
}
