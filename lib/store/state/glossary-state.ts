import type { Entry, EntryField } from '@/glossary/entry';
import type { GlossaryFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';

/** A named set of entries. Which of them are on in the open article is among its decisions. */
export interface Glossary {
  readonly id: string;
  /**
   * As the reader called it; empty for the one that comes with the app, and for one that was made with
   * the reader’s first entry.
   */
  readonly name: string;
  readonly isBuiltIn: boolean;
  /** In their order, with the reader's edits in them. */
  readonly entries: readonly Entry[];
}

export interface GlossaryState {
  /** In order of precedence: of two that have the same French, the earlier is asked for. */
  readonly glossaries: readonly Glossary[];
  /** The entries of all glossaries, in order of precedence; ids are unique among them all. */
  readonly entries: readonly Entry[];
  /** By entry id, the fields of a built-in entry that the reader has changed. */
  readonly edited: Readonly<Record<string, readonly EntryField[]>>;
}

/** A new entry. Fields that it leaves out get their defaults. */
export type EntryDraft = Pick<Entry, 'french' | 'english'> & Partial<Omit<Entry, 'id'>>;

/** Each of these acts is kept at once, and is one step of the history that the reader can undo. */
export interface GlossaryActions {
  /**
   * Changes a field. A value that the glossary does not allow, such as an empty French, is refused
   * with the reason and changes nothing.
   */
  editEntry<Field extends EntryField>(
    entryId: string,
    field: Field,
    value: Entry[Field],
  ): Result<void, GlossaryFailure>;
  /** Goes back to the built-in entry. */
  resetEntry(entryId: string): void;
  /**
   * Adds an entry to the glossary that is named, or else to the reader's first own one, which is made
   * when there is none. Returns the id of the entry.
   */
  addEntry(draft: EntryDraft, glossaryId?: string): Result<string, GlossaryFailure>;
  /**
   * Adds, replaces and removes any number of entries, as one step. Those that are added get an id of
   * their own where another entry has theirs, which need not be looked at where `areIdsNew` says that none
   * can; where `into` is null they come into `newGlossary`, which is made before all others.
   */
  changeEntries(
    changes: {
      readonly added: readonly {
        readonly into: string | null;
        readonly entries: readonly Entry[];
        readonly areIdsNew?: boolean;
      }[];
      readonly replaced: readonly Entry[];
      readonly removedIds: readonly string[];
    },
    newGlossary: { readonly name: string } | null,
  ): Result<void, GlossaryFailure>;
  /** Removes an entry of the reader's own; a built-in one stays. */
  removeEntry(entryId: string): void;
  /** Makes an empty glossary before all others. Returns its id. */
  addGlossary(name: string): string;
  renameGlossary(glossaryId: string, name: string): void;
  /** Removes a glossary with its entries. The built-in one stays. */
  removeGlossary(glossaryId: string): void;
  /** Moves a glossary one place earlier (-1) or later (1) in the order of precedence. */
  moveGlossary(glossaryId: string, by: -1 | 1): void;
}
