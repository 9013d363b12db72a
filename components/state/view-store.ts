import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TermPlace } from '@/glossary/findings/decisions';
import type { EntryProposal } from '@/glossary/propose/propose-entry';
import type { Span } from '@/lib/text/span';

export type Side = 'french' | 'english';
/** The languages in sight. */
export type SidesShown = Side | 'both';

/** A term whose panel is open. */
export interface OpenTerm {
  readonly entryId: string;
  /** The sentence it was opened from; null when it was opened from the list of terms. */
  readonly segmentId: string | null;
  /** In UTF-16 units of the sentence's French: where the term begins; null when no one place is meant. */
  readonly start: number | null;
  /** What the panel stands beside; the focus goes back to it. */
  readonly anchor: HTMLElement;
}

/** French words that are looked up. */
export interface LookedUp {
  readonly segmentId: string;
  /** In UTF-16 units of the sentence's French: whole words. */
  readonly span: Span;
}

export type DialogName = 'keys' | 'export' | 'open' | 'glossaries' | 'add-term';

/** What this window looks at. None of it is kept: a reload starts afresh. */
export interface View {
  readonly sides: SidesShown;
  /** The sentence that keys act on: the last one focused; null after Esc. */
  readonly current: string | null;
  /** The sentence under the pointer. */
  readonly hovered: string | null;
  /** The sentence whose English is being written. */
  readonly editing: string | null;
  readonly term: OpenTerm | null;
  /** The term that was gone to last, which may have no link of its own within a longer one's. */
  readonly visited: TermPlace | null;
  readonly lookedUp: LookedUp | null;
  /** What the dialog for adding a term starts with; null when the reader writes it all. */
  readonly proposal: EntryProposal | null;
  readonly dialog: DialogName | null;
  readonly termsListed: boolean;
  /** Whether entries show the fields that are seldom needed. */
  readonly showsAllFields: boolean;
}

export type ViewStore = StoreApi<View>;

export const createViewStore = (): ViewStore =>
  createStore<View>(() => ({
    sides: 'both',
    current: null,
    hovered: null,
    editing: null,
    term: null,
    visited: null,
    lookedUp: null,
    proposal: null,
    dialog: null,
    termsListed: false,
    showsAllFields: false,
  }));
