import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '@/lib/base/failure';
import { sameValue } from '@/lib/base/same-value';
import type { Segment } from '@/lib/document/article';
import type {
  Continuation,
  ModelIdentity,
  RecalledEnglish,
  SourceSegment,
  Translator,
  WantedTerm,
} from '@/lib/mt/translator';
import type { TranslationMemory } from '@/lib/pipeline/translation-memory';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { createArticleSources } from './article-sources';
import { createModelLoading } from './model-loading';
import { createEffectPerformer } from './perform-effects';
import type { RefreshCause, SentenceChanges } from './sentence-changes';
import { transition } from './transitions';
import { translateBeside } from './translate-beside';
import type { TranslatingEvent } from './translating-events';
import { initialState, phaseOf } from './translating-state';

/** Translates the open article, from the model's first byte to the last sentence, and sets the phase. */
export interface Translating {
  /** Starts loading the model early; `start` reports its failure. */
  prepare(): void;
  /** Ends what is under way, because another article was asked for. */
  awaitArticle(): void;
  /** Tells the reader why the article that was asked for could not be opened. */
  refuseArticle(failure: Failure): void;
  /** Starts, goes on or starts anew with what is not translated as the glossary now wants it. */
  start(): void;
  /**
   * Takes in what the glossary and the reader want now; a sentence that this does not change is left alone.
   *
   * @param kept segments whose English is to stay though less is wanted of it now
   */
  refresh(cause: RefreshCause, kept?: readonly string[]): void;
  /** As `ReaderActions` says. */
  findAlternatives(
    segment: Segment,
    continuation: Continuation,
    onFound: (alternatives: readonly string[]) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Stops what is loading or translating; anything else stays as it is. */
  stop(): void;
  prioritise(segmentIds: readonly string[]): void;
  /** Translates one segment beside what is under way; see `translateBeside`. */
  translateBeside(source: SourceSegment, signal: AbortSignal): ReturnType<typeof translateBeside>;
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
  /** What the glossary wants of a segment now; the same question is answered at once. */
  readonly wantedTerms: (segment: Segment) => readonly WantedTerm[];
  /** What a translation memory of the reader's has for a segment; null for nothing. */
  readonly recalled: (segment: Segment) => RecalledEnglish | null;
  readonly onLoaded: (model: ModelIdentity) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** Runs the machine that `transitions.ts` describes: events in, effects out, and the phase shown. */
export function createTranslating(options: TranslatingOptions): Translating {
  const { store, changes } = options;
  let state = initialState;

  const dispatch = (event: TranslatingEvent): void => {
    const next = transition(state, event);
    // An effect may bring an event at once, which then meets the new state.
    state = next.state;
    for (const effect of next.effects) performer.perform(effect);
    const phase = phaseOf(state);
    if (!sameValue(phase, store.getState().phase)) store.setState({ phase });
  };

  const loading = createModelLoading(options.modelId, options.createTranslator, () =>
    dispatch({ kind: 'progressed', progress: loading.progress }),
  );
  const performer = createEffectPerformer({
    ...options,
    loading,
    sources: createArticleSources(
      options.wantedTerms,
      () => store.getState().quality,
      options.recalled,
    ),
    dispatch,
  });

  return {
    prepare: () => void loading.load(),
    awaitArticle: () => dispatch({ kind: 'article-awaited' }),
    refuseArticle: (failure) => dispatch({ kind: 'article-refused', failure }),

    start() {
      const { article } = store.getState();
      if (article !== null) dispatch({ kind: 'started', article, progress: loading.progress });
    },

    refresh: (cause, kept = []) => dispatch({ kind: 'refresh-asked', refresh: { cause, kept } }),
    stop: () => dispatch({ kind: 'stopped' }),
    prioritise: performer.prioritise,

    async findAlternatives({ id, text, ...segment }, continues, onFound, signal) {
      const terms = options.wantedTerms({ id, text, ...segment });
      await loading.translator?.translate(
        [{ id, text, terms, continues }],
        (outcome) => {
          if (outcome.status !== 'failed') onFound(outcome.translation.alternatives ?? []);
        },
        signal,
      );
    },
    translateBeside: (source, signal) => translateBeside(source, loading, options.memory, signal),

    takeModel(modelId, known) {
      dispatch({ kind: 'model-taken', known });
      loading.take(modelId);
      store.setState({ model: null });
      changes.clear();
    },
  };
}
