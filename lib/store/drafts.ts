import { createStore } from 'zustand/vanilla';
import type { After } from '@/lib/base/after';
import { sameValue } from '@/lib/base/same-value';
import type { Database } from './kept/database';
import type { DraftFields, DraftsActions, DraftsState } from './state/drafts-state';
import type { DraftsStore } from './state/stores';

export interface DraftKeeper {
  readonly store: DraftsStore;
  /** Reads what is kept. What was written in this tab since stays. */
  restore(): Promise<void>;
}

interface DraftsOptions {
  readonly database: Pick<Database, 'drafts'>;
  readonly after: After;
  /** Has a listener called when the page may be about to go. */
  readonly onLeaving: (listener: () => void) => void;
}

/** Typing is written to the disk so often, in ms: a crash costs no more than that. */
const WRITE_EVERY_MS = 300;

/** In UTF-16 units. A longer draft lasts until the page is left: it would be written again at each key. */
const LONGEST_KEPT_DRAFT = 1_000_000;

export function createDrafts({ database, after, onLeaving }: DraftsOptions): DraftKeeper {
  /** What the database does not have yet. */
  const unwritten = new Set<string>();
  let isDue = false;

  const write = (): void => {
    const { drafts } = store.getState();
    for (const of of unwritten) {
      const fields = drafts.get(of);
      if (fields === undefined || lengthOf(fields) > LONGEST_KEPT_DRAFT) {
        void database.drafts.remove([of]);
      } else {
        void database.drafts.write({ of, fields });
      }
    }
    unwritten.clear();
  };
  const writeSoon = (of: string): void => {
    unwritten.add(of);
    if (isDue) return;
    isDue = true;
    after(WRITE_EVERY_MS, () => {
      isDue = false;
      write();
    });
  };
  onLeaving(write);

  const change = (of: string, fields: DraftFields | null): void => {
    const { drafts } = store.getState();
    if (sameValue(drafts.get(of) ?? null, fields)) return;
    const changed = new Map(drafts);
    if (fields === null) changed.delete(of);
    else changed.set(of, fields);
    store.setState({ drafts: changed });
    writeSoon(of);
  };

  const store: DraftsStore = createStore<DraftsState & DraftsActions>(() => ({
    drafts: new Map(),
    keepDraft: change,
    discardDraft: (of) => change(of, null),
  }));

  return {
    store,
    async restore() {
      const kept = new Map((await database.drafts.read()).map(({ of, fields }) => [of, fields]));
      const { drafts } = store.getState();
      for (const of of unwritten) {
        const fields = drafts.get(of);
        if (fields === undefined) kept.delete(of);
        else kept.set(of, fields);
      }
      store.setState({ drafts: kept });
    },
  };
}

const lengthOf = (fields: DraftFields): number =>
  Object.values(fields).reduce((sum, text) => sum + text.length, 0);
