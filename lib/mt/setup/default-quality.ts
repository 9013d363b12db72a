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
 * @param isOther whether it is not the built-in model that was measured: the larger one is several times as
 *   slow, and the browser's own has no second look
 */
export const defaultQuality = (wordsPerSecond: number | null, isOther: boolean): Quality =>
  isOther || (wordsPerSecond !== null && wordsPerSecond < FAST_ENOUGH) ? 'faster' : 'better';
