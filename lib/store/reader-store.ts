import { createStore } from 'zustand/vanilla';
import { noDecisions } from '@/glossary/findings/decisions';
import { assertNever } from '@/lib/base/assert-never';
import type { ArticleFailure } from '@/lib/base/failure';
import { PersistentMap } from '@/lib/base/persistent-map';
import type { Result } from '@/lib/base/result';
import type { Article } from '@/lib/document/article';
import { builtInArticle } from '@/lib/document/built-in-article';
import { readArticle } from '@/lib/document/read-article';
import { defaultModelId, findModel } from '@/lib/mt/models/registry';
import type { Translator } from '@/lib/mt/translator';
import { createDeciding } from '@/lib/store/edits/deciding';
import { type Edit, type EditLog, invertEdit } from '@/lib/store/edits/edit-log';
import { type History, keepEdits, stepBack, stepForward } from '@/lib/store/edits/history';
import { createPostEditing } from '@/lib/store/edits/post-editing';
import type { GlossaryKeeper } from '@/lib/store/glossaries/glossary-store';
import type { TermCompiler } from '@/lib/store/glossaries/term-compiler';
import type { Database } from '@/lib/store/kept/database';
import { settingsOf } from '@/lib/store/kept/kept-records';
import type { ReaderActions, ReaderState, SegmentState } from '@/lib/store/state/reader-state';
import type { ReaderStore } from '@/lib/store/state/stores';
import { createSentenceChanges, type RefreshCause } from '@/lib/store/translating/sentence-changes';
import { createTranslating } from '@/lib/store/translating/translating';
import { createWanting } from '@/lib/store/translating/wanted-in-segment';

export interface ReaderKeeper {
  readonly store: ReaderStore;
  /** Reads the open article's edits again, as when another tab has made one. */
  restoreEdits(): Promise<void>;
  /** Takes in what the glossary wants now. */
  refreshTerms(cause: RefreshCause): void;
}

export interface ReaderStoreOptions {
  readonly database: Database;
  readonly edits: EditLog;
  readonly glossary: Pick<GlossaryKeeper, 'reapply'>;
  /** When the glossary is as it was left on this device. */
  readonly glossaryRestored: Promise<void>;
  /** Whether two entries are senses of one French term. */
  readonly shareFrench: (entryId: string, otherId: string) => boolean;
  readonly createTranslator: (modelId: string) => Translator;
  readonly terms: TermCompiler;
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Called when an edit was kept, for the other tabs. */
  readonly onKept: () => void;
}

export function createReaderStore(options: ReaderStoreOptions): ReaderKeeper {
  const { database, edits, glossary, terms, fetchText } = options;
  /** Counts what was asked to be opened: only the last of several that overtake each other is. */
  let opened = 0;
  let openAgain = (): Promise<void> => actions.openBuiltIn();

  const show = async (title: string, text: string, turn: number): Promise<boolean> => {
    const read = await readArticle(title, text);
    if (turn !== opened) return false;
    if (!read.ok) {
      translating.refuseArticle(read.failure);
      return false;
    }
    const article = read.value;
    // Before the machine is asked, or it would be asked for what is not wanted any more.
    const [decided] = await Promise.all([deciding.read(article), options.glossaryRestored]);
    if (turn !== opened) return false;
    edits.set(keepEdits(edits.store.getState().history, (edit) => isOf(edit, article)));
    const ids = article.paragraphs.flatMap(({ segments }) => segments.map(({ id }) => id));
    store.setState({
      article,
      segments: PersistentMap.of(ids.map((id) => [id, { status: 'waiting' }])),
      postEdits: {},
      ...deciding.open(decided),
    });
    terms.whenReady(() => {
      if (turn === opened) translating.start();
    });
    await postEditing.restore();
    return true;
  };

  const beginOpening = (again: () => Promise<void>): number => {
    openAgain = again;
    opened += 1;
    translating.awaitArticle();
    changes.clear();
    store.setState({ article: null, segments: noSegments, postEdits: {}, decisions: noDecisions });
    return opened;
  };

  const reapply = (edit: Edit): boolean => {
    if (!isOf(edit, store.getState().article)) return false;
    switch (edit.kind) {
      case 'glossary':
        return glossary.reapply(edit.changes);
      case 'decision':
        return deciding.reapply(edit.changes);
      case 'post-edit':
        return postEditing.reapply(edit.changes);
      default:
        return assertNever(edit);
    }
  };

  const actions: ReaderActions = {
    async openLast() {
      const turn = beginOpening(actions.openLast);
      const { model, lastArticle } = settingsOf(await database.settings.read());
      if (turn !== opened) return;
      if (model !== null && findModel(model.id)) translating.takeModel(model.id, model);
      translating.prepare();
      if (lastArticle) await show(lastArticle.title, lastArticle.text, turn);
      else await actions.openBuiltIn();
    },

    async openBuiltIn() {
      const turn = beginOpening(actions.openBuiltIn);
      const text = await fetchText(builtInArticle.address);
      if (turn !== opened) return;
      if (!text.ok) translating.refuseArticle(text.failure);
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

    chooseSense: (entryId, place) => deciding.chooseSense(entryId, place),
    handleTerm: (place, entryId, handling) => deciding.handleTerm(place, entryId, handling),
    forgetDecision: (place) => deciding.forgetDecision(place),
    switchGlossary: (glossaryId, isOn) => deciding.switchGlossary(glossaryId, isOn),
    dismissChanges: () => changes.dismiss(),

    undo: () => step(stepBack, invertEdit, 'taken-back'),
    redo: () => step(stepForward, (edit) => edit, 'edited'),

    async chooseModel(modelId) {
      if (store.getState().model?.id === modelId) return;
      translating.takeModel(modelId, null);
      translating.start();
    },
  };

  const refresh = (cause: RefreshCause, kept: readonly string[] = []): void =>
    terms.whenReady(() => translating.refresh(cause, kept));

  /** Goes one step through the history; edits that another tab has overtaken are forgotten. */
  const step = (
    take: typeof stepBack | typeof stepForward,
    turn: (edit: Edit) => Edit,
    cause: RefreshCause,
  ): void => {
    let history: History<Edit> = edits.store.getState().history;
    for (let next = take(history); next; next = take(history)) {
      const { edit } = next;
      if (reapply(turn(edit))) {
        edits.set(next.history);
        if (edit.kind !== 'post-edit') refresh(cause);
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
    segments: noSegments,
    postEdits: {},
    decisions: noDecisions,
    changes: [],
    canUndoChanges: false,
    keeping: database.keeping.getState().keeping,
    canUndo: false,
    canRedo: false,
    ...actions,
  }));

  const postEditing = createPostEditing({ store, database, edits, onKept: options.onKept });
  const changes = createSentenceChanges(store, edits);
  const deciding = createDeciding({
    store,
    database,
    edits,
    shareFrench: options.shareFrench,
    onDecided: (accepted) =>
      refresh(
        'edited',
        accepted.map(({ segmentId }) => segmentId),
      ),
    onKept: options.onKept,
  });
  const want = createWanting();
  const translating = createTranslating({
    store,
    changes,
    modelId: defaultModelId,
    createTranslator: options.createTranslator,
    memory: database.translations,
    wantedTerms: (segment) =>
      want(terms.store.getState().compiled, segment, store.getState().decisions),
    now: options.now,
    onLoaded: (model) => void database.settings.write({ name: 'model', value: model }),
  });

  database.keeping.subscribe(({ keeping }) => store.setState({ keeping }));
  edits.store.subscribe(({ history: { past, future } }) =>
    store.setState({ canUndo: past.length > 0, canRedo: future.length > 0 }),
  );

  return {
    store,
    async restoreEdits() {
      await postEditing.restore();
      const { decisions } = store.getState();
      await deciding.restore();
      if (store.getState().decisions !== decisions) refresh('edited');
    },
    refreshTerms: refresh,
  };
}

const noSegments = PersistentMap.of<SegmentState>([]);

/** Glossaries are not of one article; all else that is edited is. */
const isOf = (edit: Edit, article: Article | null): boolean =>
  edit.kind === 'glossary' || edit.changes.every(({ articleId }) => articleId === article?.id);
