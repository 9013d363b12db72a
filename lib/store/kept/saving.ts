import { createStore } from 'zustand/vanilla';
import type { StorageFailure } from '@/lib/base/failure';
import {
  type KeepingActions,
  type KeepingState,
  nothingSaved,
} from '@/lib/store/state/keeping-state';
import type { KeepingStore } from '@/lib/store/state/stores';
import type { SavingWatch } from './kept-table';

/** Puts together what the tables tell, so that nothing is shown as saved that is not. */
export interface Saving extends SavingWatch {
  readonly store: KeepingStore;
  readonly onCopied: (isCopied: boolean) => void;
  readonly onRestored: (records: number) => void;
}

/** @param onFailing called when something can no longer be kept, as it then is to be tried again */
export function createSaving(onFailing: () => void, actions: KeepingActions): Saving {
  const store = createStore<KeepingState & KeepingActions>(() => ({ ...nothingSaved, ...actions }));
  const failures = new Map<string, StorageFailure>();
  const unreadable = new Map<string, readonly unknown[]>();
  return {
    store,
    onBegun: () => store.setState(({ unsaved }) => ({ unsaved: unsaved + 1 })),
    onEnded: (isSaved) =>
      store.setState(({ unsaved, hasSaved }) => ({
        unsaved: unsaved - 1,
        hasSaved: hasSaved || isSaved,
      })),

    onState(table, failure) {
      if (failure === null) failures.delete(table);
      else failures.set(table, failure);
      const { keeping } = store.getState();
      const [first] = failures.values();
      if (first === undefined) {
        if (!keeping.kept) store.setState({ keeping: { kept: true } });
        return;
      }
      if (keeping.kept || keeping.failure.code !== first.code) {
        store.setState({ keeping: { kept: false, failure: first } });
      }
      onFailing();
    },

    onUnreadable(table, records) {
      if (records.length === 0 && !unreadable.has(table)) return;
      unreadable.set(table, records);
      const all = [...unreadable].flatMap(([name, ofTable]) =>
        ofTable.map((data) => ({ table: name, data })),
      );
      store.setState({ unreadable: all });
    },

    onCopied: (isCopied) => store.setState({ copies: isCopied ? 2 : 1 }),
    onRestored: (records) => store.setState(({ restored }) => ({ restored: restored + records })),
  };
}
