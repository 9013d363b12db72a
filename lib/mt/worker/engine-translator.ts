import type { ModelFailure } from '@/lib/base/failure';
import { fail, type Result, succeed } from '@/lib/base/result';
import type {
  LoadedModel,
  LoadProgress,
  SegmentOutcome,
  SourceSegment,
  Translator,
} from '../translator';
import { chooseBatch } from './batches';
import type { Engine } from './engine';
import { type PreparedSegment, prepareSegment } from './prepare-segment';
import type { SearchKind } from './search';
import { failed, translateBatch } from './translate-batch';

export interface EngineHost {
  load(onProgress: (progress: LoadProgress) => void): Promise<Result<Engine, ModelFailure>>;
  /** Lets waiting messages be heard, a cancel among them; awaited between steps. */
  breathe(): Promise<void>;
}

/** How segments are put together. */
export interface Batching {
  /** Sentences decoded side by side. */
  readonly size: number;
  /** The same for the first batch of a translation: 1 has the first sentence there at once. */
  readonly firstSize: number;
  /** How many of those waiting a batch is chosen from: more finds closer lengths, and reorders more. */
  readonly lookahead: number;
}

/** For reading: the first sentence at once, the others nearly in order. */
export const readingBatches: Batching = { size: 8, firstSize: 1, lookahead: 24 };

/**
 * Translates with an engine in this very thread.
 *
 * @param search how a translation is looked for when it has all its terms
 */
export function createEngineTranslator(
  host: EngineHost,
  batching: Batching,
  search: SearchKind = { kind: 'greedy' },
): Translator {
  let loading: Promise<Result<Engine, ModelFailure>> | null = null;
  let isDisposed = false;
  /** What each `translate` under way has not begun. */
  const queues = new Set<SourceSegment[]>();
  let turn: Promise<void> = Promise.resolve();

  const load = (onProgress: (progress: LoadProgress) => void) => {
    loading ??= host.load(onProgress).then((result) => {
      // A failed load is worth trying again: a network comes back.
      if (!result.ok) loading = null;
      return result;
    });
    return loading;
  };

  const translateQueue = async (
    engine: Engine,
    queue: SourceSegment[],
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    const prepared = new Map<SourceSegment, PreparedSegment>();
    const prepare = (segment: SourceSegment): PreparedSegment => {
      const known = prepared.get(segment);
      if (known) return known;
      const made = prepareSegment(segment, engine.vocabulary, engine.network.maxPositions);
      prepared.set(segment, made);
      return made;
    };
    let size = batching.firstSize;
    while (queue.length > 0 && !signal.aborted && !isDisposed) {
      const batch = takeBatch(queue, prepare, size, batching.lookahead);
      size = batching.size;
      for (const { segment } of batch) prepared.delete(segment);
      await translateBatch(batch, {
        engine,
        size: batching.size,
        search,
        onOutcome,
        breathe: host.breathe,
        signal,
      });
      await host.breathe();
    }
  };

  return {
    async load(onProgress): Promise<Result<LoadedModel, ModelFailure>> {
      const result = await load(onProgress);
      return result.ok ? succeed(result.value.model) : fail(result.failure);
    },

    async translate(segments, onOutcome, signal) {
      const queue = [...segments];
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
        if (result.ok) {
          await translateQueue(result.value, queue, onOutcome, signal);
        } else {
          const detail = `The model could not be loaded: ${result.failure.code}`;
          for (const { id } of queue) onOutcome(failed(id, detail));
        }
      } finally {
        queues.delete(queue);
        void before.then(endTurn);
      }
    },

    prioritise(ids) {
      const rank = new Map(ids.map((id, place) => [id, place]));
      const rankOf = ({ id }: SourceSegment) => rank.get(id) ?? ids.length;
      // Sorting is stable, so the others keep their order.
      for (const queue of queues) queue.sort((a, b) => rankOf(a) - rankOf(b));
    },

    dispose() {
      isDisposed = true;
      void loading?.then((result) => result.ok && result.value.dispose());
    },
  };
}

/** Takes the first segment out of the queue, and such others as go well with it. */
function takeBatch(
  queue: SourceSegment[],
  prepare: (segment: SourceSegment) => PreparedSegment,
  size: number,
  lookahead: number,
): PreparedSegment[] {
  const window = queue.slice(0, size === 1 ? 1 : lookahead).map(prepare);
  const [first, ...others] = window;
  if (!first) return [];
  // One that is handed back or was split goes alone.
  const alike = first.parts.length === 1 ? others.filter(({ parts }) => parts.length === 1) : [];
  const candidates = [first, ...alike];
  const places = chooseBatch(
    candidates.map(({ length }) => length),
    size,
  );
  const batch = places.flatMap((place) => candidates[place] ?? []);
  const taken = new Set(batch.map(({ segment }) => segment));
  const left = queue.filter((segment) => !taken.has(segment));
  queue.splice(0, queue.length, ...left);
  return batch;
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
