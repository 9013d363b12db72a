import { type BleuCounts, bleuOf } from './bleu';

/** How much better or worse one system's BLEU is on the same sentences. */
export interface BleuDifference {
  readonly difference: number;
  /** The middle 95 % of the differences on drawn samples. */
  readonly low: number;
  readonly high: number;
}

/**
 * Paired bootstrap (Koehn 2004): BLEU of `system` less that of `baseline` on samples of the sentences,
 * drawn with replacement, the same for both.
 *
 * @param random from 0 to under 1
 */
export function compareBleu(
  system: readonly BleuCounts[],
  baseline: readonly BleuCounts[],
  random: () => number,
  samples = 1_000,
): BleuDifference {
  if (system.length !== baseline.length) throw new Error('The two systems differ in sentences');
  const differences = Array.from({ length: samples }, () => {
    const drawn = system.map(() => Math.floor(random() * system.length));
    const of = (all: readonly BleuCounts[]) => drawn.flatMap((place) => all[place] ?? []);
    return bleuOf(of(system)) - bleuOf(of(baseline));
  }).sort((a, b) => a - b);
  const at = (share: number) => differences[Math.floor(share * (samples - 1))] ?? 0;
  return { difference: bleuOf(system) - bleuOf(baseline), low: at(0.025), high: at(0.975) };
}

/** The same numbers from 0 to under 1 for the same seed (mulberry32, Ettinger). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
