import type { Quality } from '../translator';

/**
 * The speed of greedy search, in French words a second, below which a machine is too slow for a second
 * look: with it, an article of 1,000 words would take half a minute and more.
 */
const FAST_ENOUGH = 120;

/**
 * Gives the quality for a reader who has chosen none.
 *
 * @param wordsPerSecond measured on this machine; null where nothing was
 * @param isOther whether the model is another than the measured built-in one: the larger one is several
 *   times as slow, and the browser's own has no second look
 */
export const defaultQuality = (wordsPerSecond: number | null, isOther: boolean): Quality =>
  isOther || (wordsPerSecond !== null && wordsPerSecond < FAST_ENOUGH) ? 'faster' : 'better';
