import { createStore } from 'zustand/vanilla';
import { noDecisions, requireTerm } from '@/glossary/findings/decisions';
import type { ArticleFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import { defaultModelId } from '@/lib/mt/models/registry';
import type { Quality, Translator } from '@/lib/mt/translator';
import { createAcceptingFlags } from '@/lib/store/edits/accepting-flags';
import { createDeciding } from '@/lib/store/edits/deciding';
import type { EditLog } from '@/lib/store/edits/edit-log';
import { createPostEditing } from '@/lib/store/edits/post-editing';
import { findSegment } from '@/lib/store/edits/post-edits';
import { createStepping } from '@/lib/store/edits/stepping';
import type { GlossaryKeeper } from '@/lib/store/glossaries/glossary-store';
import type { TermCompiler } from '@/lib/store/glossaries/term-compiler';
import type { Database } from '@/lib/store/kept/database';
import { createKeepingReading } from '@/lib/store/library/keeping-reading';
import type { MemoriesKeeper } from '@/lib/store/memories/memories-store';
import type { ReaderActions, ReaderState } from '@/lib/store/state/reader-state';
import type { ReaderStore } from '@/lib/store/state/stores';
import { createChoosingQuality } from '@/lib/store/translating/choosing-quality';
import { takeOtherTranslation } from '@/lib/store/translating/other-translation';
import { createSentenceChanges, type RefreshCause } from '@/lib/store/translating/sentence-changes';
import { createTranslating } from '@/lib/store/translating/translating';
import { createWanting, wantedInSegment } from '@/lib/store/translating/wanted-in-segment';
import { createOpening, noDoubts, noSegments } from './opening';

export interface ReaderKeeper {
  readonly store: ReaderStore;
  /** Reads the open article's edits again, as when another tab has made one. */
  restoreEdits(): Promise<void>;
  /** Takes in what the glossary wants now. */
  refreshTerms(cause: RefreshCause): void;
  /** Takes over the title of the open article, as when it was renamed in another tab. */
  restoreTitle(): Promise<void>;
  /** Writes at once what waits to be written, as before the page goes. */
  flush(): void;
}

export interface ReaderStoreOptions {
  readonly database: Database;
  readonly edits: EditLog;
  readonly glossary: Pick<GlossaryKeeper, 'reapply'>;
  /** Resolves when the glossary is as it was left on this device. */
  readonly glossaryRestored: Promise<void>;
  /** Tells whether two entries are senses of one French term. */
  readonly shareFrench: (entryId: string, otherId: string) => boolean;
  readonly createTranslator: (modelId: string) => Translator;
  /** With a model, where the reader has chosen nothing. */
  readonly defaultQuality: (modelId: string) => Quality;
  readonly terms: TermCompiler;
  readonly memories: Pick<MemoriesKeeper, 'lookUp' | 'recalledIn'>;
  readonly fetchText: (address: string) => Promise<Result<string, ArticleFailure>>;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Runs something later. Returns what stops it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Called when an edit was kept, for the other tabs. */
  readonly onKept: () => void;
  /** Called when the library was changed, for the other tabs. */
  readonly onLibraryKept: () => void;
}

/** Ties the parts of the reader together: each part works on the one state, and gives some actions. */
export function createReaderStore(options: ReaderStoreOptions): ReaderKeeper {
  const { database, edits, terms, onKept } = options;

  const actions: ReaderActions = {
    openKept: (articleId) => opening.openKept(articleId),
    openBuiltIn: () => opening.openBuiltIn(),
    open: (title, text, extras) => opening.open(title, text, extras),
    keepPlace: (place) => keepingReading.keepPlace(place),

    stop() {
      opening.cancel();
      translating.stop();
    },
    resume() {
      if (store.getState().article === null) void opening.openAgain();
      else translating.start();
    },
    prioritise: (segmentIds) => translating.prioritise(segmentIds),
    async chooseModel(modelId) {
      if (store.getState().model?.id === modelId) return;
      choosingQuality.takeModel(modelId);
      translating.takeModel(modelId, null);
      translating.start();
    },
    chooseQuality: (quality) => choosingQuality.choose(quality),

    editTranslation: (segmentId, text) => postEditing.edit(new Map([[segmentId, text]])),
    editTranslations: (texts) => postEditing.edit(texts),
    takeOtherTranslation: (segmentId) =>
      takeOtherTranslation(segmentId, store, database.translations, wantedTerms),
    async findAlternatives(segmentId, continuation, onFound, signal) {
      const { article } = store.getState();
      const segment = article && segmentsOf(article).find(({ id }) => id === segmentId);
      if (segment) await translating.findAlternatives(segment, continuation, onFound, signal);
    },
    revertTranslation: (segmentId) => postEditing.revert(segmentId),

    chooseSense: (entryId, place) => deciding.chooseSense(entryId, place),
    handleTerm: (place, entryId, handling) => deciding.handleTerm(place, entryId, handling),
    previewTerm: (place, entryId, signal) => previewTerm(place, entryId, signal),
    forgetDecision: (place) => deciding.forgetDecision(place),
    switchGlossary: (glossaryId, isOn) => deciding.switchGlossary(glossaryId, isOn),

    acceptFlag: (segmentId, flag) => acceptingFlags.accept(segmentId, flag),
    doubtAgain: (segmentId, flag) => acceptingFlags.takeBack(segmentId, flag),

    dismissChanges: () => changes.dismiss(),
    undo: () => stepping.undo(),
    redo: () => stepping.redo(),
  };

  const store: ReaderStore = createStore<ReaderState & ReaderActions>(() => ({
    ...initialState,
    quality: options.defaultQuality(defaultModelId),
    ...actions,
  }));

  const refresh = (cause: RefreshCause, kept: readonly string[] = []): void =>
    terms.whenReady(() => translating.refresh(cause, kept));

  const postEditing = createPostEditing({ store, database, edits, onKept });
  const acceptingFlags = createAcceptingFlags({ store, database, edits, onKept });
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
    onKept,
  });
  const stepping = createStepping({
    store,
    edits,
    glossary: options.glossary,
    deciding,
    postEditing,
    acceptingFlags,
    onStepped(edit, direction) {
      const { kind } = edit;
      if (kind === 'decision' || kind === 'glossary')
        refresh(direction === 'undo' ? 'taken-back' : 'edited');
    },
  });
  const changes = createSentenceChanges(store, edits);
  const want = createWanting();
  const wantedTerms = (segment: Segment) =>
    want(terms.store.getState().compiled, segment, store.getState().decisions);
  const translating = createTranslating({
    store,
    changes,
    modelId: defaultModelId,
    createTranslator: options.createTranslator,
    memory: database.translations,
    wantedTerms,
    recalled: options.memories.recalledIn,
    now: options.now,
    onLoaded: (model) => void database.settings.write({ name: 'model', value: model }),
  });
  const previewTerm: ReaderActions['previewTerm'] = async (place, entryId, signal) => {
    const { article, decisions, quality } = store.getState();
    const segment = article && findSegment(article, place.segmentId);
    if (!segment) return null;
    const { compiled } = terms.store.getState();
    const wanted = wantedInSegment(compiled, segment, requireTerm(decisions, place, entryId));
    return translating.translateBeside({ ...segment, terms: wanted, quality }, signal);
  };
  const choosingQuality = createChoosingQuality(store, database, options.defaultQuality, () =>
    refresh('searched-anew'),
  );
  const keepingReading = createKeepingReading({
    ...options,
    store,
    onKept: options.onLibraryKept,
  });
  const opening = createOpening({
    ...options,
    keepingReading,
    choosingQuality,
    store,
    stepping,
    deciding,
    postEditing,
    acceptingFlags,
    changes,
    translating,
  });

  edits.store.subscribe(({ history: { past, future } }) =>
    store.setState({ canUndo: past.length > 0, canRedo: future.length > 0 }),
  );

  return {
    store,
    async restoreEdits() {
      await Promise.all([postEditing.restore(), acceptingFlags.restore()]);
      const { decisions } = store.getState();
      await deciding.restore();
      if (store.getState().decisions !== decisions) refresh('edited');
    },
    refreshTerms: refresh,
    async restoreTitle() {
      const id = store.getState().article?.id;
      const kept = id === undefined ? null : await database.articles.find([id]);
      store.setState(({ article }) =>
        kept !== null && article?.id === kept.id && article.title !== kept.title
          ? { article: { ...article, title: kept.title } }
          : {},
      );
    },
    flush: () => keepingReading.flush(),
  };
}

const initialState: Omit<ReaderState, 'quality'> = {
  phase: { name: 'loading', progress: null },
  article: null,
  place: null,
  model: null,
  segments: noSegments,
  postEdits: {},
  decisions: noDecisions,
  doubts: noDoubts,
  areRulesMissing: false,
  acceptedFlags: {},
  changes: [],
  canUndoChanges: false,
  overtaken: 0,
  canUndo: false,
  canRedo: false,
};
