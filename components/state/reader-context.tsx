'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { DraftsState } from '@/lib/store/state/drafts-state';
import type { GlossaryActions, GlossaryState } from '@/lib/store/state/glossary-state';
import type { KeepingActions, KeepingState } from '@/lib/store/state/keeping-state';
import type { MemoriesActions, MemoriesState } from '@/lib/store/state/memories-state';
import type { ReaderActions, ReaderState } from '@/lib/store/state/reader-state';
import type {
  DraftsStore,
  MemoriesStore,
  ReaderStore,
  Stores,
  TermsStore,
} from '@/lib/store/state/stores';
import type { VocabularyActions, VocabularyState } from '@/lib/store/state/vocabulary-state';
import type { Feed } from './feed';
import type { View, ViewStore } from './view-store';

/** The stores that the components draw from: what is kept, and what this window shows. */
export interface ReaderContents extends Stores {
  readonly view: ViewStore;
  /** Notifies each sentence of changes in the reader's state. */
  readonly readerFeed: Feed;
  /** Notifies each sentence of changes in the view. */
  readonly viewFeed: Feed;
}

const ContentsContext = createContext<ReaderContents | null>(null);

export function ReaderContext({
  contents,
  children,
}: {
  readonly contents: ReaderContents;
  readonly children: ReactNode;
}) {
  return <ContentsContext value={contents}>{children}</ContentsContext>;
}

function useContents(): ReaderContents {
  const contents = useContext(ContentsContext);
  if (!contents) throw new Error('A part of the reader is drawn outside ReaderContext');
  return contents;
}

/**
 * Selects what a component shows of the reader. The component is drawn again only when the selected value
 * changes.
 */
export const useReader = <Selected,>(select: (state: ReaderState) => Selected): Selected =>
  useStore(useContents().reader, select);

export const useVocabulary = <Selected,>(
  select: (state: VocabularyState & VocabularyActions) => Selected,
): Selected => useStore(useContents().vocabulary, select);

export const useReaderStore = (): ReaderStore => useContents().reader;

/** The actions never change, so a component that takes them is not drawn again for them. */
export const useReaderActions = (): ReaderActions => useContents().reader.getState();

export const useGlossary = <Selected,>(select: (state: GlossaryState) => Selected): Selected =>
  useStore(useContents().glossary, select);

export const useGlossaryActions = (): GlossaryActions => useContents().glossary.getState();

/** Selects from the compiled terms of the active glossaries. */
export const useTerms = <Selected,>(
  select: (state: ReturnType<TermsStore['getState']>) => Selected,
): Selected => useStore(useContents().terms, select);

/** Selects from what is half written. */
export const useDrafts = <Selected,>(select: (state: DraftsState) => Selected): Selected =>
  useStore(useContents().drafts, select);

export const useDraftsStore = (): DraftsStore => useContents().drafts;

/** Selects from how what the reader makes is kept. */
export const useKeeping = <Selected,>(
  select: (state: KeepingState & KeepingActions) => Selected,
): Selected => useStore(useContents().keeping, select);
export const useMemories = <Selected,>(select: (state: MemoriesState) => Selected): Selected =>
  useStore(useContents().memories, select);

export const useMemoriesStore = (): MemoriesStore => useContents().memories;

export const useMemoriesActions = (): MemoriesActions => useContents().memories.getState();

export const useView = <Selected,>(select: (view: View) => Selected): Selected =>
  useStore(useContents().view, select);

export const useViewStore = (): ViewStore => useContents().view;

export const useReaderFeed = (): Feed => useContents().readerFeed;

export const useViewFeed = (): Feed => useContents().viewFeed;
