import { gatherRows, type RuntimeTensor, type TensorKind } from './onnx-session';

/** Tensors whose first dimension is the row, by slot: `0.key`, `0.value`, `1.key` … */
export type SlotTensors = ReadonlyMap<string, RuntimeTensor>;

/** Where keys and values lie between steps. */
export interface RowStore {
  /** These rows alone, in this order; a row may be named more than once. */
  pick(tensors: SlotTensors, rows: readonly number[]): Promise<SlotTensors>;
  /** Frees what no step will be given again. */
  release(tensors: Iterable<RuntimeTensor>): void;
}

/** For tensors in this thread's memory, which the garbage collector frees. */
export const createMemoryRows = (tensor: TensorKind): RowStore => ({
  pick: (tensors, rows) =>
    Promise.resolve(
      new Map([...tensors].map(([slot, value]) => [slot, gatherRows(value, rows, tensor)])),
    ),
  release: () => undefined,
});
