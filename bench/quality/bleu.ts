import { tokenise13a } from './tokenise-13a';

const ORDERS = [1, 2, 3, 4] as const;

/** What one sentence adds to BLEU; sums of these over sentences are a corpus's. */
export interface BleuCounts {
  /** n-grams that the reference has too, each at most as often as there, for n from 1 to 4. */
  readonly matches: readonly number[];
  /** n-grams of the output. */
  readonly totals: readonly number[];
  /** In tokens. */
  readonly outputLength: number;
  readonly referenceLength: number;
}

export function countForBleu(output: string, reference: string): BleuCounts {
  const said = tokenise13a(output);
  const wanted = tokenise13a(reference);
  return {
    matches: ORDERS.map((order) => countCommon(countRuns(said, order), countRuns(wanted, order))),
    totals: ORDERS.map((order) => Math.max(said.length - order + 1, 0)),
    outputLength: said.length,
    referenceLength: wanted.length,
  };
}

/** How often each run of `order` items stands in a list. */
export function countRuns(items: readonly string[], order: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= items.length; start += 1) {
    const run = items.slice(start, start + order).join('\u0000');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** What two lists have in common, each run as often as in the one that has fewer of it. */
export function countCommon(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number {
  let common = 0;
  for (const [run, count] of a) common += Math.min(count, b.get(run) ?? 0);
  return common;
}

/**
 * Corpus BLEU, 0 to 100, of the sum of the sentences' counts (Papineni et al. 2002): one reference, an
 * order without a match smoothed as sacrebleu does by default (`exp`: half the one before).
 */
export function bleuOf(sentences: readonly BleuCounts[]): number {
  const sum = (pick: (counts: BleuCounts) => number) =>
    sentences.reduce((total, counts) => total + pick(counts), 0);
  const outputLength = sum((counts) => counts.outputLength);
  const referenceLength = sum((counts) => counts.referenceLength);
  let logSum = 0;
  let smoothing = 1;
  for (const [at] of ORDERS.entries()) {
    const matches = sum((counts) => counts.matches[at] ?? 0);
    const total = sum((counts) => counts.totals[at] ?? 0);
    if (total === 0) return 0;
    if (matches === 0) smoothing *= 2;
    logSum += Math.log(matches === 0 ? 1 / (smoothing * total) : matches / total);
  }
  const brevity = outputLength < referenceLength ? Math.exp(1 - referenceLength / outputLength) : 1;
  return sum((counts) => counts.matches[0] ?? 0) === 0
    ? 0
    : 100 * brevity * Math.exp(logSum / ORDERS.length);
}
