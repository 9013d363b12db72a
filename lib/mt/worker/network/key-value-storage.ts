import { floats, gatherRows, type RuntimeTensor, type TensorKind } from './onnx-session';

/** Tensors whose first dimension is the row, by slot: `0.key`, `0.value`, `1.key` … */
export type SlotTensors = ReadonlyMap<string, RuntimeTensor>;

/** Stores keys and values between steps. */
export interface KeyValueStorage {
  /**
   * The most source tokens, padding included, that are read in one run of the encoder, unless a single
   * row has more; infinite where runs cannot be joined.
   */
  readonly tokensAtOnce: number;
  /** Joins the rows of several runs, one run after the other. */
  join(runs: readonly SlotTensors[]): SlotTensors;
  /** Picks these rows, in this order; a row may be named more than once. */
  pick(tensors: SlotTensors, rows: readonly number[]): Promise<SlotTensors>;
  /** Frees tensors that no later step needs. */
  release(tensors: Iterable<RuntimeTensor>): void;
}

/**
 * A run cannot be broken off, and a cancel waits for it: so many tokens take some 40 ms on one thread.
 */
const TOKENS_AT_ONCE = 256;

/** Stores tensors in this thread's memory, which the garbage collector frees. */
export const createMemoryStorage = (tensor: TensorKind): KeyValueStorage => ({
  tokensAtOnce: TOKENS_AT_ONCE,
  join([first = new Map(), ...others]) {
    if (others.length === 0) return first;
    return new Map(
      [...first].map(([slot, value]) => {
        const parts = [value, ...others.flatMap((run) => run.get(slot) ?? [])];
        return [slot, joinRows(parts, tensor)];
      }),
    );
  },
  pick: (tensors, rows) =>
    Promise.resolve(
      new Map([...tensors].map(([slot, value]) => [slot, gatherRows(value, rows, tensor)])),
    ),
  release: () => undefined,
});

/** Float tensors that differ in their first dimension alone. */
function joinRows(parts: readonly RuntimeTensor[], tensor: TensorKind): RuntimeTensor {
  const all = parts.map(floats);
  const joined = new Float32Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    joined.set(part, at);
    at += part.length;
  }
  const rows = parts.reduce((sum, { dims }) => sum + (dims[0] ?? 0), 0);
  return tensor('float32', joined, [rows, ...(parts[0]?.dims.slice(1) ?? [])]);
}
