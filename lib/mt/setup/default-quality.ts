import type { Quality } from '../translator';

/**
 * French words a second, greedy, below which a machine is too slow for a second look: with the look, an
 * article of 1,000 words would take it half a minute and more.
 */
const FAST_ENOUGH = 120;

/**
 * What a reader gets who has chosen nothing.
 *
 * @param wordsPerSecond measured on this machine; null where nothing was
 * @param isLarge whether the model is several times as slow as the one that was measured
 */
export const defaultQuality = (wordsPerSecond: number | null, isLarge: boolean): Quality =>
  isLarge || (wordsPerSecond !== null && wordsPerSecond < FAST_ENOUGH) ? 'faster' : 'better';
