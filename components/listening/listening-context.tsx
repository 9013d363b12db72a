'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Listening, ListeningActions, ListeningStore } from './listening-store';

const StoreContext = createContext<ListeningStore | null>(null);

export function ListeningContext({
  store,
  children,
}: {
  readonly store: ListeningStore;
  readonly children: ReactNode;
}) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Selects from what is read aloud, and how. */
export function useListening<Selected>(
  select: (state: Listening & ListeningActions) => Selected,
): Selected {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A part of the reader is drawn outside ListeningContext');
  return useStore(store, select);
}
