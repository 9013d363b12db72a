import type { Step } from './network';

/** What a step of a network that scores its whole vocabulary gave. */
export interface Scores {
  /** [B, V], row after row: logits. */
  readonly scores: Float32Array;
  readonly rows: number;
  readonly asked: readonly number[];
  /** [B, S], or null. */
  readonly attention: Float32Array | null;
  readonly sourceLength: number;
}

/**
 * Finds the best of the scores, and their probabilities only where these are read: the sum of
 * exponentials over the whole vocabulary that they need costs more than finding the best.
 *
 * Throws when a row has no score that is a number.
 */
export function scoreStep(
  { scores, rows, asked, attention, sourceLength }: Scores,
  { width, padId }: { readonly width: number; readonly padId: number },
): Step {
  const size = scores.length / rows;
  const best = new Float32Array(rows * width).fill(Number.NEGATIVE_INFINITY);
  const candidates = new Int32Array(rows * width).fill(padId);
  for (let row = 0; row < rows; row += 1) {
    pickBest(scores, row * size, size, candidates, best, row * width, width);
    if (best[row * width] === Number.NEGATIVE_INFINITY) {
      throw new Error('The model gave no score that is a number');
    }
  }
  let sums: Float64Array | null = null;
  const logSums = () => {
    sums ??= Float64Array.from({ length: rows }, (_, row) =>
      logSum(scores, row * size, size, best[row * width] ?? 0),
    );
    return sums;
  };
  let logProbabilities: Float32Array | null = null;
  let ofAsked: Float32Array | null = null;
  return {
    candidates,
    get logProbabilities() {
      logProbabilities ??= best.map(
        (score, at) => score - (logSums()[Math.floor(at / width)] ?? 0),
      );
      return logProbabilities;
    },
    get asked() {
      ofAsked ??= Float32Array.from({ length: rows * asked.length }, (_, at) => {
        const row = Math.floor(at / asked.length);
        const id = asked[at % asked.length] ?? padId;
        return (scores[row * size + id] ?? Number.NEGATIVE_INFINITY) - (logSums()[row] ?? 0);
      });
      return ofAsked;
    },
    attention,
    sourceLength,
  };
}

/** Puts the `width` highest of `scores[from, from + size)` into `best`, of equals the first. */
function pickBest(
  scores: Float32Array,
  from: number,
  size: number,
  ids: Int32Array,
  best: Float32Array,
  to: number,
  width: number,
): void {
  const last = to + width - 1;
  let least = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < size; id += 1) {
    const score = scores[from + id] ?? least;
    if (!(score > least)) continue;
    let at = last;
    while (at > to && score > (best[at - 1] ?? 0)) {
      best[at] = best[at - 1] ?? 0;
      ids[at] = ids[at - 1] ?? 0;
      at -= 1;
    }
    best[at] = score;
    ids[at] = id;
    least = best[last] ?? least;
  }
}

function logSum(scores: Float32Array, from: number, size: number, highest: number): number {
  let sum = 0;
  for (let at = from; at < from + size; at += 1) sum += Math.exp((scores[at] ?? 0) - highest);
  return highest + Math.log(sum);
}
