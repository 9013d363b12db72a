import type { KeyValueStorage, SlotTensors } from './key-value-storage';
import { gatherRows, type RuntimeTensor, type TensorKind } from './onnx-session';

/** The keys and values of each row of a decoding: of what it has said, and of the source it reads. */
export interface KeyValueCache {
  /** By the names that a step takes them by, with the source that each row reads as `sources`. */
  feeds(): Promise<Record<string, RuntimeTensor>>;
  /** Takes what a step gave in place of what it was given. */
  advance(present: SlotTensors): void;
  /** See `Decoding`. */
  keep(rows: readonly number[]): void;
  release(): void;
}

/** What a cache begins with: one row for each source. */
export interface CacheStart {
  readonly sources: SlotTensors;
  /** Added to the attention to each source's tokens; in this thread's memory. */
  readonly padding: RuntimeTensor;
  /** The keys or values of rows that have said nothing yet. */
  readonly nothing: RuntimeTensor;
}

/** Rows are picked out when the next step asks, so that `keep` need not be waited for. */
export function createKeyValueCache(
  { sources, padding, nothing }: CacheStart,
  tensor: TensorKind,
  storage: KeyValueStorage,
): KeyValueCache {
  let past: SlotTensors = new Map([...sources.keys()].map((slot) => [slot, nothing]));
  let ofSources = sources;
  let paddingOfRows = padding;
  /** For each row the source that it reads. */
  let origins = Array.from({ length: padding.dims[0] ?? 0 }, (_, row) => row);
  let kept: readonly number[] | null = null;

  const pickKept = async (rows: readonly number[]): Promise<void> => {
    const before = past;
    past = await storage.pick(before, rows);
    storage.release(before.values());
    const moved = rows.map((row) => origins[row] ?? 0);
    // A beam that changes its mind within a sentence still reads the same sentence.
    const isSame =
      moved.length === origins.length && moved.every((origin, at) => origin === origins[at]);
    origins = moved;
    if (isSame) return;
    if (ofSources !== sources) storage.release(ofSources.values());
    ofSources = await storage.pick(sources, moved);
    paddingOfRows = gatherRows(padding, moved, tensor);
  };

  return {
    async feeds() {
      if (kept) await pickKept(kept);
      kept = null;
      return {
        sources: tensor('int32', Int32Array.from(origins), [origins.length]),
        padding: paddingOfRows,
        ...named('source', ofSources),
        ...named('past', past),
      };
    },

    advance(present) {
      storage.release(past.values());
      past = present;
    },

    keep(rows) {
      const before = kept;
      kept = before ? rows.map((row) => before[row] ?? 0) : rows;
    },

    release() {
      storage.release(past.values());
      if (ofSources !== sources) storage.release(ofSources.values());
      storage.release(sources.values());
    },
  };
}

const named = (side: string, tensors: SlotTensors): Record<string, RuntimeTensor> =>
  Object.fromEntries([...tensors].map(([slot, value]) => [`${side}.${slot}`, value]));
