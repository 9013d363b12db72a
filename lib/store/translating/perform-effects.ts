import type { StoreApi } from 'zustand/vanilla';
import { assertNever } from '@/lib/base/assert-never';
import { segmentsOf } from '@/lib/document/segments-of';
import type { ModelIdentity, SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import { recallTranslations } from '@/lib/pipeline/recall-translations';
import {
  type ArticleTranslation,
  reportInParts,
  reportRemembered,
  translateArticle,
} from '@/lib/pipeline/translate-article';
import { type TranslationMemory, translationKey } from '@/lib/pipeline/translation-memory';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { lastPhase, markWaiting } from '@/lib/store/state/segment-states';
import type { ArticleSources } from './article-sources';
import type { ModelLoading } from './model-loading';
import type { SentenceChanges } from './sentence-changes';
import type { TranslatingEffect } from './translating-effects';
import type { TranslatingEvent } from './translating-events';

/** Performs the effects that transitions ask for, and sends their results as events. */
export interface EffectPerformer {
  perform(effect: TranslatingEffect): void;
  /** Moves these segments to the front, now and when the next pass begins. */
  prioritise(segmentIds: readonly string[]): void;
}

export interface EffectPerformerOptions {
  readonly store: StoreApi<ReaderState>;
  readonly loading: ModelLoading;
  readonly sources: ArticleSources;
  readonly memory: TranslationMemory;
  readonly changes: SentenceChanges;
  readonly onLoaded: (model: ModelIdentity) => void;
  /** Milliseconds, from any start. */
  readonly now: () => number;
  readonly dispatch: (event: TranslatingEvent) => void;
}

/** Terms of this many segments are searched for at once, which takes some 20 ms. */
const MOST_AT_ONCE = 200;

type Of<Kind extends TranslatingEffect['kind']> = Extract<TranslatingEffect, { kind: Kind }>;

/** An effect of one run, which takes its time and leads to events of that run. */
type AsyncEffect = Extract<TranslatingEffect, { readonly run: number }>;

export function createEffectPerformer(options: EffectPerformerOptions): EffectPerformer {
  const { store, loading, sources, memory, changes, onLoaded, now, dispatch } = options;
  let controller = new AbortController();
  let pass: ArticleTranslation | null = null;
  let inView: readonly string[] = [];
  /** Whether the load that this run waits for brought the model; null where there is no such load. */
  let loaded: Promise<boolean> | null = null;

  /** Tells the reader of a bug, and lets it be thrown all the same. */
  const attempt = async (run: number, work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      const failure = { code: 'translation-failed', detail: String(error) } as const;
      dispatch({ kind: 'broke', run, failure });
      throw error;
    }
  };

  const abort = (): void => {
    const aborted = controller;
    controller = new AbortController();
    loaded = null;
    aborted.abort();
  };

  /** A bug in the last pass was told by that pass. */
  const awaitLast = async ({ run }: Of<'await-last'>): Promise<void> => {
    if (pass !== null) await Promise.allSettled([pass.finished]);
    dispatch({ kind: 'last-ended', run });
  };

  const load = async ({ run }: Of<'load'>, signal: AbortSignal): Promise<boolean> => {
    const result = await loading.load();
    if (result === null) return false;
    if (result.ok) dispatch({ kind: 'loaded', model: result.value });
    else dispatch({ kind: 'load-failed', run, failure: result.failure });
    return result.ok && !signal.aborted;
  };

  const identify = async ({ run }: Of<'identify'>): Promise<void> => {
    const model = await loading.identify();
    if (model !== null) dispatch({ kind: 'identified', run, model });
  };

  const lookThrough = async ({ run, article }: Of<'look-through'>): Promise<void> => {
    await sources.lookThrough(article);
    dispatch({ kind: 'looked-through', run });
  };

  const recall = async ({ run, article, model }: Of<'recall'>): Promise<void> => {
    const { sources: all, keys } = await sources.prepare(article, model.digest);
    const remembered = await recallTranslations(all, model.digest, memory);
    dispatch({ kind: 'recalled', run, keys, reports: reportRemembered(remembered) });
  };

  const reportRecalled = async (
    { run, keys, reports }: Of<'report-recalled'>,
    signal: AbortSignal,
  ): Promise<void> => {
    const report = (part: typeof reports) => dispatch({ kind: 'reported', keys, reports: part });
    await reportInParts(reports, report, signal);
    dispatch({ kind: 'looked-through', run });
  };

  const prepare = async ({ run, article, model }: Of<'prepare'>): Promise<void> => {
    const prepared = await sources.prepare(article, model.digest);
    dispatch({ kind: 'prepared', run, sources: prepared });
  };

  /** The sentences go out before the model is there, so that the first is the next thing it does. */
  const translate = async (
    { run, model, sources: due, keys, isLoaded }: Of<'translate'>,
    signal: AbortSignal,
  ): Promise<void> => {
    const { translator } = loading;
    // The load has just failed, which is reported by itself.
    if (translator === null) return;
    const translation = translateArticle(due, {
      translator,
      loaded: isLoaded ? null : loaded,
      modelDigest: model.digest,
      memory,
      signal,
      now,
      onReports: (reports) => dispatch({ kind: 'reported', keys, reports }),
      onSpeed: (speed) => dispatch({ kind: 'sped', run, speed }),
    });
    pass = translation;
    translation.prioritise(inView);
    try {
      await translation.finished;
    } finally {
      if (pass === translation) pass = null;
    }
    dispatch({ kind: 'pass-ended', run, phase: lastPhase(store.getState().segments) });
  };

  const prepareRefresh = async ({ refreshes, model }: Of<'prepare-refresh'>): Promise<void> => {
    const { article } = store.getState();
    if (article === null) return;
    // The terms are remembered, so that `prepareAtOnce` finds them at once.
    if (segmentsOf(article).length > MOST_AT_ONCE) await sources.prepare(article, model.digest);
    const prepared = sources.prepareAtOnce(article, model.digest);
    dispatch({ kind: 'refresh-prepared', refreshes, article, sources: prepared });
  };

  const begin = (effect: AsyncEffect, signal: AbortSignal): Promise<unknown> => {
    switch (effect.kind) {
      case 'await-last':
        return awaitLast(effect);
      case 'load':
        loaded = load(effect, signal);
        return loaded;
      case 'identify':
        return identify(effect);
      case 'look-through':
        return lookThrough(effect);
      case 'recall':
        return recall(effect);
      case 'report-recalled':
        return reportRecalled(effect, signal);
      case 'prepare':
        return prepare(effect);
      case 'translate':
        return translate(effect, signal);
      default:
        return assertNever(effect);
    }
  };

  const keepForLess = ({ model, sources: kept }: Of<'keep-for-less'>): void => {
    const { segments } = store.getState();
    for (const source of kept) {
      const segment = segments.get(source.id);
      if (segment?.status !== 'translated') continue;
      memory.write(translationKey(model.digest, source), steeredFor(source, segment.translation));
    }
  };

  const perform = (effect: TranslatingEffect): void => {
    switch (effect.kind) {
      case 'abort':
        abort();
        break;
      case 'tell-loaded':
        store.setState({ model: effect.model });
        onLoaded(effect.model);
        break;
      case 'show':
        store.setState(({ segments }) => ({ segments: segments.with(effect.reports) }));
        break;
      case 'mark-waiting':
        store.setState(({ segments }) => ({ segments: markWaiting(segments, effect.segmentIds) }));
        break;
      case 'keep-for-less':
        keepForLess(effect);
        break;
      case 'note-changes':
        changes.note(effect.segmentIds, effect.cause);
        break;
      case 'prepare-refresh':
        void prepareRefresh(effect);
        break;
      default:
        void attempt(effect.run, begin(effect, controller.signal));
    }
  };

  return {
    perform,
    prioritise(segmentIds) {
      inView = segmentIds;
      pass?.prioritise(segmentIds);
    },
  };
}

/** Fits a translation that was steered for more terms to these. */
const steeredFor = (
  { terms }: SourceSegment,
  translation: SegmentTranslation,
): SegmentTranslation => ({
  ...translation,
  steering: translation.steering.filter(({ span }) =>
    terms.some((term) => term.span.start === span.start && term.span.end === span.end),
  ),
});
