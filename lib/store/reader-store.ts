import { createStore } from 'zustand/vanilla';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Article } from '@/lib/document/article';
import { builtInArticle } from '@/lib/document/built-in-article';
import { readArticle } from '@/lib/document/read-article';
import { defaultModelId, findModel } from '@/lib/mt/models/registry';
import type { Translator, WantedTerm } from '@/lib/mt/translator';
import type { Database } from './database';
import type { Edit, EditLog } from './edit-log';
import type { GlossaryKeeper } from './glossary-store';
import { type History, keepEdits, stepBack, stepForward } from './history';
import { settingsOf } from './kept-records';
import { createPostEditing } from './post-editing';
import type { ReaderActions, ReaderState } from './reader-state';
import type { ReaderStore } from './stores';
import { createTranslating } from './translating';

export interface ReaderKeeper {
  readonly store: ReaderStore;
  /** Reads the open article's edits again, as when another tab has made one. */
  restoreEdits(): Promise<void>;
  /** Takes in what the glossary wants now. */
  refreshTerms(): void;
}

export interface ReaderStoreOptions {
  readonly database: Database;
  readonly edits: EditLog;
  readonly glossary: Pick<GlossaryKeeper, 'apply'>;
  readonly createTranslator: (modelId: string) => Translator;
  /** What the glossary, as it is now, wants of a sentence. */
  readonly wantedTerms: (sentence: string) => readonly WantedTerm[];
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Called when an edit was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createReaderStore(options: ReaderStoreOptions): ReaderKeeper {
  const { database, edits, glossary, fetchText } = options;
  /** Counts what was asked to be opened: only the last of several that overtake each other is. */
  let opened = 0;
  let openAgain = (): Promise<void> => actions.openBuiltIn();

  const show = async (title: string, text: string, turn: number): Promise<boolean> => {
    const read = await readArticle(title, text);
    if (turn !== opened) return false;
    if (!read.ok) {
      store.setState({ phase: { name: 'failed', failure: read.failure } });
      return false;
    }
    const article = read.value;
    edits.set(keepEdits(edits.store.getState().history, (edit) => isOf(edit, article)));
    const ids = article.paragraphs.flatMap(({ segments }) => segments.map(({ id }) => id));
    store.setState({
      article,
      segments: Object.fromEntries(ids.map((id) => [id, { status: 'waiting' }] as const)),
      postEdits: {},
    });
    void translating.start();
    await postEditing.restore();
    return true;
  };

  const beginOpening = (again: () => Promise<void>): number => {
    openAgain = again;
    opened += 1;
    translating.halt();
    const none = { article: null, segments: {}, postEdits: {} };
    store.setState({ ...none, phase: { name: 'loading', progress: null } });
    return opened;
  };

  /** Makes an edit again, or takes back one that was turned round. */
  const apply = (edit: Edit): boolean =>
    edit.kind === 'glossary' ? glossary.apply(edit.changes) : postEditing.apply(edit);

  const actions: ReaderActions = {
    async openLast() {
      const turn = beginOpening(actions.openLast);
      const { model, lastArticle } = settingsOf(await database.settings.read());
      if (turn !== opened) return;
      if (model !== null && findModel(model.id)) translating.takeModel(model.id, model);
      if (lastArticle) await show(lastArticle.title, lastArticle.text, turn);
      else await actions.openBuiltIn();
    },

    async openBuiltIn() {
      const turn = beginOpening(actions.openBuiltIn);
      const text = await fetchText(builtInArticle.address);
      if (turn !== opened) return;
      if (!text.ok) store.setState({ phase: { name: 'failed', failure: text.failure } });
      else if (await show(builtInArticle.title, text.value, turn)) {
        await database.settings.write({ name: 'last-article', value: null });
      }
    },

    async open(title, text) {
      const turn = beginOpening(() => actions.open(title, text));
      if (await show(title, text, turn)) {
        await database.settings.write({ name: 'last-article', value: { title, text } });
      }
    },

    stop: () => {
      // An article that is still being fetched is not to start by itself any more.
      if (store.getState().article === null) opened += 1;
      translating.stop();
    },

    resume: () => void (store.getState().article === null ? openAgain() : translating.start()),

    prioritise: (segmentIds) => translating.prioritise(segmentIds),

    editTranslation: (segmentId, text) => postEditing.edit(segmentId, text),
    revertTranslation: (segmentId) => postEditing.revert(segmentId),

    undo: () => step(stepBack, turnRound),
    redo: () => step(stepForward, (edit) => edit),

    async chooseModel(modelId) {
      if (store.getState().model?.id === modelId) return;
      translating.takeModel(modelId, null);
      void translating.start();
    },
  };

  /** Goes one step through the history; edits that another tab has overtaken are forgotten. */
  const step = (take: typeof stepBack | typeof stepForward, turn: (edit: Edit) => Edit): void => {
    let history: History<Edit> = edits.store.getState().history;
    for (let next = take(history); next; next = take(history)) {
      const { edit } = next;
      if (apply(turn(edit))) {
        edits.set(next.history);
        return;
      }
      history = keepEdits(history, (other) => other !== edit);
    }
    edits.set(history);
  };

  const store: ReaderStore = createStore<ReaderState & ReaderActions>(() => ({
    phase: { name: 'loading', progress: null },
    article: null,
    model: null,
    segments: {},
    postEdits: {},
    keeping: database.keeping.getState().keeping,
    canUndo: false,
    canRedo: false,
    ...actions,
  }));

  const postEditing = createPostEditing({ store, database, edits, onKept: options.onKept });
  const translating = createTranslating({
    store,
    modelId: defaultModelId,
    createTranslator: options.createTranslator,
    memory: database.translations,
    wantedTerms: options.wantedTerms,
    now: options.now,
    onLoaded: (model) => void database.settings.write({ name: 'model', value: model }),
  });

  database.keeping.subscribe(({ keeping }) => store.setState({ keeping }));
  edits.store.subscribe(({ history: { past, future } }) =>
    store.setState({ canUndo: past.length > 0, canRedo: future.length > 0 }),
  );

  return {
    store,
    restoreEdits: postEditing.restore,
    refreshTerms: translating.refresh,
  };
}

const isOf = (edit: Edit, article: Article): boolean =>
  edit.kind === 'glossary' || edit.articleId === article.id;

function turnRound(edit: Edit): Edit {
  if (edit.kind === 'post-edit') return { ...edit, before: edit.after, after: edit.before };
  return {
    kind: 'glossary',
    changes: edit.changes.map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
    })),
  };
}
