import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import { whenAborted } from '@/lib/base/when-aborted';
import type { Engine } from '@/lib/mt/worker/load/engine';
import type { SearchKind } from '@/lib/mt/worker/search/search';
import { prepareSegment } from '@/lib/mt/worker/sentence/prepare-segment';
import {
  BEAM_SIZE,
  type Continuation,
  type LoadNews,
  type ModelIdentity,
  type SegmentOutcome,
  type SourceSegment,
  type Translator,
} from '../translator';
import { type ContinuationRun, continueTranslation } from './continue-translation';
import { rememberFreeTranslations } from './free-translations';
import { type BatchRun, failed, seekTerms, translateBatch } from './translate-batch';
import { type Batching, createWorkQueue, LOOKED_AT_TOGETHER, type WorkQueue } from './work-queue';

export interface EngineHost {
  load(onNews: (news: LoadNews) => void): Promise<Result<Engine, ModelFailure>>;
  /** Lets waiting messages be heard, a cancel among them; awaited between steps. */
  yieldToEventLoop(): Promise<void>;
}

/**
 * Translates with an engine in this very thread.
 *
 * @param search how the first look is; the second is with a beam
 */
export function createEngineTranslator(
  host: EngineHost,
  batching: Batching,
  search: SearchKind = { kind: 'greedy' },
): Translator {
  let loading: Promise<Result<Engine, ModelFailure>> | null = null;
  let isDisposed = false;
  const known = rememberFreeTranslations();
  /** One for each `translate` under way. */
  const queues = new Set<WorkQueue>();
  /** What a reader waits for in an editor: it goes between two runs of the network. */
  const urgent: ((engine: Engine) => Promise<void>)[] = [];
  const doUrgent = async (engine: Engine): Promise<void> => {
    for (let next = urgent.shift(); next; next = urgent.shift()) await next(engine);
  };
  let turn: Promise<void> = Promise.resolve();

  /** Those that asked for the load under way, and its latest news of each kind; null when there is none. */
  let underWay: {
    readonly listeners: ((news: LoadNews) => void)[];
    readonly latest: Map<LoadNews['kind'], LoadNews>;
  } | null = null;

  const load = (onNews: (news: LoadNews) => void) => {
    loading ??= beginLoad();
    underWay?.latest.forEach(onNews);
    underWay?.listeners.push(onNews);
    return loading;
  };

  const beginLoad = async (): Promise<Result<Engine, ModelFailure>> => {
    const own: NonNullable<typeof underWay> = { listeners: [], latest: new Map() };
    underWay = own;
    try {
      const result = await host.load((news) => {
        own.latest.set(news.kind, news);
        for (const listener of own.listeners) listener(news);
      });
      // A failed load is worth trying again: a network comes back.
      if (!result.ok) loading = null;
      return result;
    } finally {
      underWay = null;
    }
  };

  const translateAll = async (
    engine: Engine,
    queue: WorkQueue,
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    const { vocabulary, network } = engine;
    const prepare = (segment: SourceSegment) =>
      prepareSegment(segment, vocabulary, network.maxPositions);
    const yieldToReader = async (): Promise<void> => {
      await host.yieldToEventLoop();
      await doUrgent(engine);
    };
    const shared = { engine, known, onOutcome, yieldToEventLoop: yieldToReader, signal };
    const first: BatchRun = { ...shared, look: 'first', size: batching.size, search };
    const second: BatchRun = {
      ...shared,
      look: 'second',
      size: LOOKED_AT_TOGETHER,
      search: { kind: 'beam', size: BEAM_SIZE },
    };
    while (!signal.aborted && !isDisposed) {
      await yieldToReader();
      const work = queue.take(prepare);
      if (work === null) return;
      if (work.kind === 'seek-terms') await seekTerms(work.drafts, first);
      else {
        const run = work.kind === 'translate' ? first : second;
        queue.add(await translateBatch(work.batch, run));
      }
    }
  };

  /** Resolves when the segment was gone on from; null for a segment that is to be translated. */
  const addUrgent = (
    segment: SourceSegment,
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> | null => {
    const { continues } = segment;
    if (continues === undefined) return null;
    return new Promise((resolve) => {
      urgent.push(async (engine) => {
        const run = { engine, onOutcome, yieldToEventLoop: host.yieldToEventLoop, signal };
        if (!signal.aborted) await goOn(segment, continues, run);
        resolve();
      });
    });
  };

  return {
    async load(onNews): Promise<Result<ModelIdentity, ModelFailure>> {
      const result = await load(onNews);
      return result.ok ? succeed(result.value.model) : fail(result.failure);
    },

    async translate(segments, onOutcome, signal) {
      const continued = segments.map((segment) => addUrgent(segment, onOutcome, signal));
      if (queues.size > 0 && continued.every((each) => each !== null)) {
        // The translation that is under way does it, unless it ends before.
        const answered = Promise.all(continued).then(() => true);
        const turnEnded = Promise.race([turn, whenAborted(signal)]).then(() => false);
        if (await Promise.race([answered, turnEnded])) return;
      }
      const queue = createWorkQueue(
        segments.filter((segment) => segment.continues === undefined),
        batching,
      );
      queues.add(queue);
      const before = turn;
      let endTurn = (): void => undefined;
      turn = new Promise((resolve) => {
        endTurn = resolve;
      });
      try {
        // One translation at a time: two would only share the same cores.
        await Promise.race([before, whenAborted(signal)]);
        if (signal.aborted || isDisposed) return;
        const result = await load(() => undefined);
        if (!result.ok) {
          const detail = `The model could not be loaded: ${result.failure.code}`;
          for (const { id } of segments) onOutcome(failed(id, detail));
          return;
        }
        await translateAll(result.value, queue, onOutcome, signal);
        await doUrgent(result.value);
      } finally {
        queues.delete(queue);
        void before.then(endTurn);
      }
    },

    prioritise(ids) {
      for (const queue of queues) queue.prioritise(ids);
    },

    dispose() {
      isDisposed = true;
      void loading?.then((result) => result.ok && result.value.dispose());
    },
  };
}

/** As `continueTranslation`, but what makes it fail is told of the segment. */
async function goOn(
  segment: SourceSegment,
  continuation: Continuation,
  run: ContinuationRun,
): Promise<void> {
  try {
    await continueTranslation(segment, continuation, run);
  } catch (error) {
    run.onOutcome(failed(segment.id, String(error)));
  }
}
