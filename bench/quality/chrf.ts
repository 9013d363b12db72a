import { countCommon, countRuns } from './bleu';

const ORDERS = [1, 2, 3, 4, 5, 6] as const;
/** Recall counts this many times as much as precision. */
const BETA = 2;

/** What one sentence adds to chrF; sums of these over sentences are a corpus's. */
export interface ChrfCounts {
  /** Runs of n characters, for n from 1 to 6: of the output, of the reference, and of both. */
  readonly output: readonly number[];
  readonly reference: readonly number[];
  readonly common: readonly number[];
}

export function countForChrf(output: string, reference: string): ChrfCounts {
  const said = charactersOf(output);
  const wanted = charactersOf(reference);
  const runs = (characters: readonly string[], order: number) =>
    Math.max(characters.length - order + 1, 0);
  return {
    // As sacrebleu has it: an order that the reference is too short for asks nothing of the output.
    output: ORDERS.map((order) => (runs(wanted, order) > 0 ? runs(said, order) : 0)),
    reference: ORDERS.map((order) => runs(wanted, order)),
    common: ORDERS.map((order) => countCommon(countRuns(said, order), countRuns(wanted, order))),
  };
}

/** White space does not count. */
const charactersOf = (text: string): readonly string[] => [...text.replace(/\s+/g, '')];

/** Corpus chrF2, 0 to 100 (Popović 2015), as sacrebleu gives it by default. */
export function chrfOf(sentences: readonly ChrfCounts[]): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (const [at] of ORDERS.entries()) {
    const sum = (pick: (counts: ChrfCounts) => readonly number[]) =>
      sentences.reduce((total, counts) => total + (pick(counts)[at] ?? 0), 0);
    const output = sum((counts) => counts.output);
    const reference = sum((counts) => counts.reference);
    if (output === 0 || reference === 0) continue;
    const common = sum((counts) => counts.common);
    precision += common / output;
    recall += common / reference;
    orders += 1;
  }
  if (orders === 0) return 0;
  const [p, r] = [precision / orders, recall / orders];
  return p + r === 0 ? 0 : (100 * (1 + BETA ** 2) * p * r) / (BETA ** 2 * p + r);
}
