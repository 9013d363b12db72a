import type { Step } from '@/lib/mt/worker/network/network';

/** The rows of a step that belong to one sentence; rows count from its first. */
export interface StepView {
  readonly aligns: boolean;
  /** Token ids, best first. */
  candidates(row: number): Int32Array;
  /** Natural logarithms. */
  logProbabilities(row: number): Float32Array;
  /** Of one that was asked for. Throws for another. */
  logProbabilityOf(row: number, id: number): number;
  /** By source token, with padding; null when the model has no aligning head. */
  attention(row: number): Float32Array | null;
}

/** @param first the sentence's first row in the step */
export function viewRows(
  step: Step,
  first: number,
  width: number,
  asked: readonly number[],
): StepView {
  const places = new Map(asked.map((id, place) => [id, place]));
  return {
    aligns: step.attention !== null,
    candidates: (row) => step.candidates.subarray((first + row) * width, (first + row + 1) * width),
    logProbabilities: (row) =>
      step.logProbabilities.subarray((first + row) * width, (first + row + 1) * width),
    logProbabilityOf(row, id) {
      const place = places.get(id);
      if (place === undefined) throw new Error(`Token ${id} was not asked for`);
      return step.asked[(first + row) * asked.length + place] ?? Number.NEGATIVE_INFINITY;
    },
    attention: (row) =>
      step.attention?.subarray(
        (first + row) * step.sourceLength,
        (first + row + 1) * step.sourceLength,
      ) ?? null,
  };
}
