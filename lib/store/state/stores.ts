import type { StoreApi } from 'zustand/vanilla';
import type { CompiledTerms } from '@/glossary/match/compiled-terms';
import type { DraftsActions, DraftsState } from './drafts-state';
import type { GlossaryActions, GlossaryState } from './glossary-state';
import type { KeepingActions, KeepingState } from './keeping-state';
import type { MemoriesActions, MemoriesState } from './memories-state';
import type { ReaderActions, ReaderState } from './reader-state';
import type { VocabularyActions, VocabularyState } from './vocabulary-state';

export type ReaderStore = StoreApi<ReaderState & ReaderActions>;
export type GlossaryStore = StoreApi<GlossaryState & GlossaryActions>;
export type MemoriesStore = StoreApi<MemoriesState & MemoriesActions>;
export type VocabularyStore = StoreApi<VocabularyState & VocabularyActions>;
/** The active glossaries of the open article, compiled for searching. */
export type TermsStore = StoreApi<{ readonly compiled: CompiledTerms }>;

/** What the reader has half written. */
export type DraftsStore = StoreApi<DraftsState & DraftsActions>;
/** How what the reader makes is kept. */
export type KeepingStore = StoreApi<KeepingState & KeepingActions>;

/** All stores of a page. `createStores` in `./create-stores` creates and connects them. */
export interface Stores {
  readonly reader: ReaderStore;
  readonly glossary: GlossaryStore;
  readonly terms: TermsStore;
  readonly memories: MemoriesStore;
  readonly keeping: KeepingStore;
  readonly drafts: DraftsStore;
  readonly vocabulary: VocabularyStore;
}
