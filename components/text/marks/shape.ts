/** English is a little shorter than its French. This is an estimate, which only shapes grey lines. */
const ENGLISH_PER_FRENCH = 0.93;

/** The longest placeholder, in characters. A longer one would only repeat the same lines. */
const LONGEST = 600;

/**
 * Makes a placeholder for the English of a sentence: words of the letter `n`, as many and as long as the
 * translation's are likely to be, so that lines break where the text would.
 */
export function shapeOf(french: string): string {
  const length = Math.min(LONGEST, Math.max(2, Math.round(french.length * ENGLISH_PER_FRENCH)));
  return french.replace(/\S/gu, 'n').replace(/\s+/gu, ' ').slice(0, length).trimEnd();
}
