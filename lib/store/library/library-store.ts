import { createStore, type StoreApi } from 'zustand/vanilla';
import { sameValue } from '@/lib/base/same-value';
import {
  emptyHistory,
  type History,
  record,
  type Step,
  stepBack,
  stepForward,
} from '@/lib/store/edits/history';
import type { Database } from '@/lib/store/kept/database';
import { type KeptArticle, unread } from '@/lib/store/kept/kept-articles';
import type { LibraryActions, LibraryArticle, LibraryState } from './library-state';
import { removeArticles } from './remove-articles';

export type LibraryStore = StoreApi<LibraryState & LibraryActions>;

export interface Library {
  readonly store: LibraryStore;
  /** Reads the list again, as when another tab has changed it. */
  refresh(): Promise<void>;
}

/** An article's record before and after a step. */
interface ArticleChange {
  readonly before: KeptArticle;
  readonly after: KeptArticle;
}

interface LibraryOptions {
  readonly database: Database;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Called when something was kept, for the other tabs. */
  readonly onKept: () => void;
}

/** How long a deleted article can be restored. */
const RESTORABLE_MS = 30 * 24 * 60 * 60 * 1000;

/** The list of all articles of this device, and what one can do with them. */
export function createLibrary({ database, clock, onKept }: LibraryOptions): Library {
  let history: History<readonly ArticleChange[]> = emptyHistory;
  /** Counts what was changed here: a reading that began before a change lacks it. */
  let changeCount = 0;

  const articleOf = (id: string): KeptArticle | null =>
    store.getState().articles?.find(({ article }) => article.id === id)?.article ?? null;

  const show = (changes: readonly ArticleChange[]): void => {
    changeCount += 1;
    const changed = new Map(changes.map(({ after }) => [after.id, after]));
    store.setState(({ articles }) => ({
      articles:
        articles?.map((one) => {
          const article = changed.get(one.article.id);
          return article ? { ...one, article } : one;
        }) ?? null,
      justDeleted: changes.flatMap(({ before, after }) =>
        before.deletedAt === null && after.deletedAt !== null ? [after.id] : [],
      ),
    }));
    void Promise.all(changes.map(({ after }) => database.articles.write(after))).then(onKept);
  };

  const setHistory = (next: typeof history): void => {
    history = next;
    store.setState({ canUndo: next.past.length > 0, canRedo: next.future.length > 0 });
  };

  const make = (ids: readonly string[], change: (article: KeptArticle) => KeptArticle): void => {
    const changes = ids.flatMap((id) => {
      const before = articleOf(id);
      const after = before && change(before);
      return before && after && !sameValue(before, after) ? [{ before, after }] : [];
    });
    if (changes.length === 0) return;
    show(changes);
    setHistory(record(history, changes));
  };

  /** Steps over what another tab has changed since. */
  const step = (
    take: (from: typeof history) => Step<readonly ArticleChange[]> | null,
    invert: boolean,
  ): void => {
    const next = take(history);
    if (next === null) return;
    const changes = invert
      ? next.edit.map(({ before, after }) => ({ before: after, after: before }))
      : next.edit;
    const stands = changes.every(({ before }) => sameValue(articleOf(before.id), before));
    if (stands) show(changes);
    setHistory(next.history);
  };

  const refresh = async (): Promise<void> => {
    for (;;) {
      const countBefore = changeCount;
      const [articles, readings] = await Promise.all([
        database.articles.read(),
        database.readings.read(),
      ]);
      if (countBefore !== changeCount) continue;
      const byArticle = new Map(readings.map((reading) => [reading.article, reading]));
      const listed = articles.map(
        (article): LibraryArticle => ({
          article,
          reading: byArticle.get(article.id) ?? unread(article.id),
        }),
      );
      store.setState({ articles: listed });
      const forgotten = listed.filter(
        ({ article: { deletedAt } }) => deletedAt !== null && deletedAt < clock() - RESTORABLE_MS,
      );
      if (forgotten.length > 0) await removeForGood(forgotten.map(({ article }) => article.id));
      return;
    }
  };

  const removeForGood = async (ids: readonly string[]): Promise<void> => {
    changeCount += 1;
    const gone = new Set(ids);
    store.setState(({ articles }) => ({
      articles: articles?.filter(({ article }) => !gone.has(article.id)) ?? null,
    }));
    await removeArticles(database, gone);
    onKept();
  };

  const store: LibraryStore = createStore<LibraryState & LibraryActions>(() => ({
    articles: null,
    canUndo: false,
    canRedo: false,
    justDeleted: [],
    changeDetails: (id, details) => make([id], (article) => ({ ...article, ...details })),
    remove: (ids) => make(ids, (article) => ({ ...article, deletedAt: clock() })),
    restore: (ids) => make(ids, (article) => ({ ...article, deletedAt: null })),
    removeForGood,
    dismissDeleted: () => store.setState({ justDeleted: [] }),
    undo: () => step(stepBack, true),
    redo: () => step(stepForward, false),
  }));
  return { store, refresh };
}
