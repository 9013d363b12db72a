import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '@/lib/base/failure';
import type { Article, Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type {
  ModelIdentity,
  SegmentTranslation,
  SourceSegment,
  Translator,
  WantedTerm,
} from '@/lib/mt/translator';
import { recallTranslations } from '@/lib/pipeline/recall-translations';
import {
  type ArticleTranslation,
  reportInParts,
  reportRemembered,
  type SegmentReport,
  translateArticle,
} from '@/lib/pipeline/translate-article';
import {
  nameOfKey,
  type TranslationMemory,
  translationKey,
} from '@/lib/pipeline/translation-memory';
import { createArticleSources } from './article-sources';
import { createModelLoading } from './model-loading';
import type { Phase, ReaderState } from './reader-state';
import { lastPhase, markWaiting } from './segment-states';
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

interface Asked {
  readonly article: Article;
  readonly keys: Map<string, string>;
  readonly made: Map<string, string>;
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
  let controller = new AbortController();
  let running: ArticleTranslation | null = null;
  let inView: readonly string[] = [];
  /** The keys, by segment id, under which the article was asked for last and what is there was made. */
  let asked: Asked | null = null;
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
    await reportInParts(reportRemembered(remembered), takeReports(asked), signal);
  };

  const takeReports =
    ({ keys, made }: Asked) =>
    (reports: ReadonlyMap<string, SegmentReport>): void => {
      for (const [id, { status }] of reports) {
        const key = keys.get(id);
        if (status === 'translated' && key !== undefined) made.set(id, key);
      }
      store.setState(({ segments }) => ({ segments: segments.with(reports) }));
    };

  const run = async (article: Article, signal: AbortSignal): Promise<void> => {
    const loaded = load(signal);
    if (store.getState().model === null) {
      if (known === null) await sources.lookThrough(article);
      else await recall(article, known, signal);
    }
    const model = await loaded;
    const { translator } = loading;
    if (model === null || translator === null) return;
    preparing = signal;
    const { sources: all, keys } = await sources.prepare(article, model.digest);
    if (preparing === signal) preparing = null;
    if (signal.aborted) return;
    const made = asked?.article === article ? asked.made : new Map<string, string>();
    asked = { article, keys, made };
    const due = all.filter(({ id }) => made.get(id) !== keys.get(id));
    for (const { id } of due) made.delete(id);
    store.setState(({ segments }) => ({ segments: markWaiting(segments, due) }));
    setPhase({ name: 'translating', speed: null });
    const translation = translateArticle(due, {
      translator,
      modelDigest: model.digest,
      memory,
      signal,
      now,
      onReports: takeReports(asked),
      onSpeed: (speed) => setPhase({ name: 'translating', speed }),
    });
    running = translation;
    translation.prioritise(inView);
    await translation.finished;
    if (running === translation) running = null;
    if (!signal.aborted) setPhase(lastPhase(store.getState().segments));
  };

  /** Has what the machine said stand for what is wanted now. */
  const keep = (source: SourceSegment, model: ModelIdentity, { keys, made }: Asked): void => {
    const state = store.getState().segments.get(source.id);
    const isCurrent = made.get(source.id) === keys.get(source.id);
    if (state?.status !== 'translated' || !isCurrent) return;
    const key = translationKey(model.digest, source);
    memory.write(key, steeredFor(source, state.translation));
    made.set(source.id, nameOfKey(key));
    keys.set(source.id, nameOfKey(key));
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
    const { article, model, phase } = store.getState();
    if (article === null || model === null) return;
    if (asked?.article !== article) {
      if (preparing !== null) void start();
      return;
    }
    const { sources: all, keys } = sources.prepareAtOnce(article, model.digest);
    for (const source of all) if (kept.includes(source.id)) keep(source, model, asked);
    const { keys: before } = asked;
    const due = all.filter(({ id }) => before.get(id) !== keys.get(id));
    changes.note(
      due.map(({ id }) => id),
      cause,
    );
    if (due.length === 0 && preparing === null) return;
    if (phase.name === 'translating' || phase.name === 'done') {
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
      const { article, model } = store.getState();
      if (article === null || model === null || segmentsOf(article).length <= MOST_AT_ONCE) {
        takeAllIn();
        return;
      }
      // What is found is remembered, and asked for again in one go.
      void sources.prepare(article, model.digest).then(takeAllIn);
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
      loading.take(id);
      store.setState({ model: null });
      changes.clear();
    },
  };
}

/** A translation that was steered for more terms, as one for these. */
const steeredFor = (
  { terms }: SourceSegment,
  translation: SegmentTranslation,
): SegmentTranslation => ({
  ...translation,
  steering: translation.steering.filter(({ span }) =>
    terms.some((term) => term.span.start === span.start && term.span.end === span.end),
  ),
});
