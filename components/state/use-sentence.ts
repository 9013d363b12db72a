'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { useReaderFeed, useReaderStore, useViewFeed, useViewStore } from './reader-context';
import type { View } from './view-store';

/**
 * Selects something of one sentence's state. The component is drawn again when the result is another
 * object.
 *
 * @param select may look at this sentence only
 */
export function useSentence<Selected>(
  id: string,
  select: (state: ReaderState, id: string) => Selected,
): Selected {
  const store = useReaderStore();
  const feed = useReaderFeed();
  const subscribe = useCallback((listener: () => void) => feed.subscribe(id, listener), [feed, id]);
  const snapshot = () => select(store.getState(), id);
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/**
 * Selects something of how the window shows one sentence.
 *
 * @param select may look at this sentence only
 */
export function useSentenceView<Selected>(id: string, select: (view: View) => Selected): Selected {
  const store = useViewStore();
  const feed = useViewFeed();
  const subscribe = useCallback((listener: () => void) => feed.subscribe(id, listener), [feed, id]);
  const snapshot = () => select(store.getState());
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}
