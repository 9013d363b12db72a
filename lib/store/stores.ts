import type { StoreApi } from 'zustand/vanilla';
import type { GlossaryActions, GlossaryState } from './glossary-state';
import type { ReaderActions, ReaderState } from './reader-state';

export type ReaderStore = StoreApi<ReaderState & ReaderActions>;
export type GlossaryStore = StoreApi<GlossaryState & GlossaryActions>;

/** All that a page holds; `createStores` in `./create-stores` makes the two, tied to each other. */
export interface Stores {
  readonly reader: ReaderStore;
  readonly glossary: GlossaryStore;
}
