import type { StoreApi } from 'zustand/vanilla';

/**
 * Notifies each sentence of its own changes only. With plain subscriptions, every change of a store checked
 * every sentence, and a page that translated 96,000 words did little else.
 */
export interface Feed {
  /** Returns a function that ends the subscription. */
  subscribe(segmentId: string, listener: () => void): () => void;
}

/** @param changedIds the sentences that a change concerns; null when it concerns all */
export function createFeed<State>(
  store: StoreApi<State>,
  changedIds: (now: State, before: State) => Iterable<string> | null,
): Feed {
  const listeners = new Map<string, Set<() => void>>();
  store.subscribe((now, before) => {
    for (const id of new Set(changedIds(now, before) ?? listeners.keys())) {
      for (const listener of listeners.get(id) ?? []) listener();
    }
  });
  return {
    subscribe(segmentId, listener) {
      const own = listeners.get(segmentId) ?? new Set();
      own.add(listener);
      listeners.set(segmentId, own);
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(segmentId) === own) listeners.delete(segmentId);
      };
    },
  };
}
