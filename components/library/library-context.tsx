'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Archiving } from '@/lib/store/archive/archiving';
import type { LibraryActions, LibraryState } from '@/lib/store/library/library-state';
import type { LibraryStore } from '@/lib/store/library/library-store';
import type { LibrarySearch } from '@/lib/store/library/search-library';
import type { Keeping } from '@/lib/store/state/keeping-state';
import type { KeepingStore } from '@/lib/store/state/stores';

export interface LibraryContents {
  readonly store: LibraryStore;
  readonly search: LibrarySearch;
  readonly keeping: KeepingStore;
  readonly archiving: Archiving;
}

const ContentsContext = createContext<LibraryContents | null>(null);

export function LibraryContext({
  contents,
  children,
}: {
  /** Null until the library is open. */
  readonly contents: LibraryContents | null;
  readonly children: ReactNode;
}) {
  return <ContentsContext value={contents}>{children}</ContentsContext>;
}

function useContents(): LibraryContents {
  const contents = useContext(ContentsContext);
  if (!contents) throw new Error('A part of the library is drawn outside LibraryContext');
  return contents;
}

/** Selects what a component shows of the library; it is drawn again only when that changes. */
export const useLibrary = <Selected,>(select: (state: LibraryState) => Selected): Selected =>
  useStore(useContents().store, select);

/** The actions never change, so a component that takes them is not drawn again for them. */
export const useLibraryActions = (): LibraryActions => useContents().store.getState();

/** Whether what the reader changes here is kept. */
export const useLibraryKeeping = (): Keeping =>
  useStore(useContents().keeping, ({ keeping }) => keeping);

export const useArchiving = (): Archiving => useContents().archiving;

export const useLibrarySearch = (): LibrarySearch => useContents().search;
