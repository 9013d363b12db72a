/** French words translated by the machine so far, and what that tells of the rest. */
export interface Speed {
  readonly wordsPerSecond: number;
  readonly secondsLeft: number;
}

/**
 * Measures the speed; null as long as it is unknown.
 *
 * @param elapsedMs since the machine started on the first of these words
 */
export function measureSpeed(
  wordsDone: number,
  wordsLeft: number,
  elapsedMs: number,
): Speed | null {
  if (wordsDone === 0 || elapsedMs <= 0) return null;
  const wordsPerSecond = (wordsDone * 1000) / elapsedMs;
  return { wordsPerSecond, secondsLeft: wordsLeft / wordsPerSecond };
}
