import type { StoreApi } from 'zustand/vanilla';
import type { CompiledTerms } from '@/glossary/match/compiled-terms';
import type { GlossaryActions, GlossaryState } from './glossary-state';
import type { ReaderActions, ReaderState } from './reader-state';

export type ReaderStore = StoreApi<ReaderState & ReaderActions>;
export type GlossaryStore = StoreApi<GlossaryState & GlossaryActions>;
/** The glossaries that are on in the open article, made ready to be looked for. */
export type TermsStore = StoreApi<{ readonly compiled: CompiledTerms }>;

/** All that a page holds; `createStores` in `./create-stores` makes them, tied to each other. */
export interface Stores {
  readonly reader: ReaderStore;
  readonly glossary: GlossaryStore;
  readonly terms: TermsStore;
}
