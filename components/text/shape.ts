/** English is a little shorter than the French it translates. An estimate: it only shapes grey lines. */
const ENGLISH_PER_FRENCH = 0.93;

/** The LONGEST stand-in; beyond a few lines more of the same says nothing. */
const LONGEST = 600;

/**
 * Stand-in for the English of a sentence: words of the letter `n`, as many and as long as the
 * translation's are likely to be, so that lines break where text would.
 */
export function shapeOf(french: string): string {
  const length = Math.min(LONGEST, Math.max(2, Math.round(french.length * ENGLISH_PER_FRENCH)));
  return french.replace(/\S/gu, 'n').replace(/\s+/gu, ' ').slice(0, length).trimEnd();
}
