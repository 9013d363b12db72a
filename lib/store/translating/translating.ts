import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '@/lib/base/failure';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ModelIdentity, SourceSegment, Translator, WantedTerm } from '@/lib/mt/translator';
import { recallTranslations } from '@/lib/pipeline/recall-translations';
import {
  type ArticleTranslation,
  reportInParts,
  reportRemembered,
  translateArticle,
} from '@/lib/pipeline/translate-article';
import type { TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { Phase, ReaderState } from '@/lib/store/state/reader-state';
import { lastPhase, markWaiting } from '@/lib/store/state/segment-states';
import { createArticleSources } from './article-sources';
import { type AskedArticle, keepTranslation, takeReports } from './asked-article';
import { createModelLoading } from './model-loading';
import type { RefreshCause, SentenceChanges } from './sentence-changes';

/** The translating of the article that is open, from the model's first byte to the last sentence. */
export interface Translating {
  /** Has the model come while the article is on its way; a failure is told by the start. */
  prepare(): void;
  /** Starts, goes on or starts anew with what is not translated as the glossary now wants it. */
  start(): Promise<void>;
  /**
   * Takes in what the glossary wants now; a sentence it has not changed is left alone.
   *
   * @param kept segments whose English is to stay though less is wanted of it now
   */
  refresh(cause: RefreshCause, kept?: readonly string[]): void;
  stop(): void;
  /** Ends what is under way and leaves the phase to the caller. */
  halt(): void;
  prioritise(segmentIds: readonly string[]): void;
  /**
   * Takes another model from the next start on.
   *
   * @param known what the model was at an earlier visit, by which its sentences are found in the
   * memory before its bytes are there; null when it was never loaded
   */
  takeModel(modelId: string, known: ModelIdentity | null): void;
}

interface TranslatingOptions {
  readonly store: StoreApi<ReaderState>;
  readonly modelId: string;
  readonly createTranslator: (modelId: string) => Translator;
  readonly memory: TranslationMemory;
  readonly changes: SentenceChanges;
  /** What the glossary wants of a segment, as it is now; the same question is answered at once. */
  readonly wantedTerms: (segment: Segment) => readonly WantedTerm[];
  readonly onLoaded: (model: ModelIdentity) => void;
  readonly now: () => number;
}

interface Refresh {
  readonly cause: RefreshCause;
  readonly kept: readonly string[];
}

/** Segments that are looked through for terms in one go; it takes some 20 ms for as many. */
const MOST_AT_ONCE = 200;

export function createTranslating(options: TranslatingOptions): Translating {
  const { store, createTranslator, memory, changes, onLoaded, now } = options;
  const sources = createArticleSources(options.wantedTerms);
  let known: ModelIdentity | null = null;
  /** What the model is that is there or on its way; null before that is known. */
  let identity: ModelIdentity | null = null;
  let controller = new AbortController();
  let running: ArticleTranslation | null = null;
  let inView: readonly string[] = [];
  let asked: AskedArticle | null = null;
  /** Changes of the glossary that are still to be taken in. */
  let refreshes: readonly Refresh[] = [];
  /** Of the start that is looking the article through: what it has found may be out of date. */
  let preparing: AbortSignal | null = null;

  const setPhase = (phase: Phase) => store.setState({ phase });

  const loading = createModelLoading(options.modelId, createTranslator, () => {
    const { progress } = loading;
    if (store.getState().phase.name === 'loading') setPhase({ name: 'loading', progress });
  });

  const load = async (signal: AbortSignal): Promise<ModelIdentity | null> => {
    const { model } = store.getState();
    if (model !== null) return model;
    const answer = loading.load();
    setPhase({ name: 'loading', progress: loading.progress });
    const result = await answer;
    if (result === null) return null;
    if (result.ok) {
      // Several starts may have waited for it.
      if (store.getState().model === null) {
        store.setState({ model: result.value });
        onLoaded(result.value);
      }
      return signal.aborted ? null : result.value;
    }
    if (!signal.aborted) setPhase({ name: 'failed', failure: result.failure });
    return null;
  };

  const noteLoaded = (model: ModelIdentity | null, signal: AbortSignal): void => {
    if (signal.aborted) return;
    // Its failure is told; what it was asked for is not told to have failed as well.
    if (model === null) halt();
    else setPhase({ name: 'translating', speed: null });
  };

  /** Shows what the memory has while the model is on its way. */
  const recall = async (
    article: Article,
    model: ModelIdentity,
    signal: AbortSignal,
  ): Promise<void> => {
    const { sources: all, keys } = await sources.prepare(article, model.digest);
    const remembered = await recallTranslations(all, model.digest, memory);
    if (signal.aborted || store.getState().model !== null) return;
    asked = { article, keys, made: new Map() };
    await reportInParts(reportRemembered(remembered), takeReports(store, asked), signal);
  };

  /** What of the article is not made as the glossary now wants it, marked as waiting; null when stopped. */
  const findDue = async (
    article: Article,
    { digest }: ModelIdentity,
    signal: AbortSignal,
  ): Promise<{ due: readonly SourceSegment[]; asked: AskedArticle } | null> => {
    preparing = signal;
    const { sources: all, keys } = await sources.prepare(article, digest);
    if (preparing === signal) preparing = null;
    if (signal.aborted) return null;
    const made = asked?.article === article ? asked.made : new Map<string, string>();
    asked = { article, keys, made };
    const due = all.filter(({ id }) => made.get(id) !== keys.get(id));
    for (const { id } of due) made.delete(id);
    store.setState(({ segments }) => ({ segments: markWaiting(segments, due) }));
    return { due, asked };
  };

  const run = async (article: Article, signal: AbortSignal): Promise<void> => {
    const { model: ready } = store.getState();
    const loaded = load(signal);
    const identified = ready ?? loading.identify();
    if (ready === null) {
      if (known === null) await sources.lookThrough(article);
      else await recall(article, known, signal);
    }
    const model = await identified;
    if (!signal.aborted) identity = model;
    const { translator } = loading;
    if (model === null || translator === null) {
      await loaded;
      return;
    }
    const found = await findDue(article, model, signal);
    if (found === null) return;
    // Before the model is there, so that its first sentence is the next thing that the worker does.
    const translation = translateArticle(found.due, {
      translator,
      loaded: ready === null ? loaded.then((it) => it !== null) : null,
      modelDigest: model.digest,
      memory,
      signal,
      now,
      onReports: takeReports(store, found.asked),
      onSpeed: (speed) => setPhase({ name: 'translating', speed }),
    });
    running = translation;
    translation.prioritise(inView);
    await Promise.all([translation.finished, loaded.then((it) => noteLoaded(it, signal))]);
    if (running === translation) running = null;
    if (!signal.aborted) setPhase(lastPhase(store.getState().segments));
  };

  const halt = () => controller.abort();

  const start = async (): Promise<void> => {
    halt();
    controller = new AbortController();
    const { signal } = controller;
    const { article, model } = store.getState();
    if (article === null) return;
    setPhase(
      model
        ? { name: 'translating', speed: null }
        : { name: 'loading', progress: loading.progress },
    );
    try {
      // The machine does one thing at a time; what was stopped ends soon.
      await running?.finished;
      if (!signal.aborted) await run(article, signal);
    } catch (error) {
      // A bug, which is told where bugs are told; but the reader is not left before a still page.
      running = null;
      const failure: Failure = { code: 'translation-failed', detail: String(error) };
      if (!signal.aborted) setPhase({ name: 'failed', failure });
      throw error;
    }
  };

  const takeIn = ({ cause, kept }: Refresh): void => {
    const { article, phase } = store.getState();
    if (article === null || identity === null) return;
    if (asked?.article !== article) {
      if (preparing !== null) void start();
      return;
    }
    const { sources: all, keys } = sources.prepareAtOnce(article, identity.digest);
    const keptSources = all.filter(({ id }) => kept.includes(id));
    for (const source of keptSources) {
      keepTranslation(source, identity.digest, store.getState(), asked, memory);
    }
    const { keys: before } = asked;
    const due = all.filter(({ id }) => before.get(id) !== keys.get(id));
    changes.note(
      due.map(({ id }) => id),
      cause,
    );
    if (due.length === 0 && preparing === null) return;
    const isAsked = phase.name === 'loading' && (running !== null || preparing !== null);
    if (isAsked || phase.name === 'translating' || phase.name === 'done') {
      void start();
      return;
    }
    for (const { id } of due) asked.made.delete(id);
    asked = { ...asked, keys };
    store.setState(({ segments }) => ({ segments: markWaiting(segments, due) }));
  };

  return {
    prepare: () => void loading.load(),
    start,

    refresh(cause, kept = []) {
      refreshes = [...refreshes, { cause, kept }];
      const last = refreshes;
      const takeAllIn = () => {
        if (refreshes !== last) return;
        refreshes = [];
        for (const refresh of last) takeIn(refresh);
      };
      const { article } = store.getState();
      if (article === null || identity === null || segmentsOf(article).length <= MOST_AT_ONCE) {
        takeAllIn();
        return;
      }
      // What is found is remembered, and asked for again in one go.
      void sources.prepare(article, identity.digest).then(takeAllIn);
    },

    stop() {
      const { name } = store.getState().phase;
      if (name !== 'loading' && name !== 'translating') return;
      halt();
      setPhase({ name: 'stopped' });
    },

    halt,

    prioritise(segmentIds) {
      inView = segmentIds;
      running?.prioritise(segmentIds);
    },

    takeModel(id, knownModel) {
      halt();
      known = knownModel;
      identity = null;
      loading.take(id);
      store.setState({ model: null });
      changes.clear();
    },
  };
}
