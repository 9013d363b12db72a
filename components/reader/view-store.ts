import { createStore, type StoreApi } from 'zustand/vanilla';

export type Side = 'french' | 'english';
/** The languages in sight. */
export type SidesShown = Side | 'both';

/** A term whose panel is open. */
export interface OpenTerm {
  readonly entryId: string;
  /** The sentence it was opened from; null when it was opened from the list of terms. */
  readonly segmentId: string | null;
  /** What the panel stands beside; the focus goes back to it. */
  readonly anchor: HTMLElement;
}

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
  readonly dialog: 'keys' | 'export' | 'open' | null;
  readonly termsListed: boolean;
}

export type ViewStore = StoreApi<View>;

export const createViewStore = (): ViewStore =>
  createStore<View>(() => ({
    sides: 'both',
    current: null,
    hovered: null,
    editing: null,
    term: null,
    dialog: null,
    termsListed: false,
  }));
