/** Tokens of a pattern that is counted. */
const PATTERN = 5;
/**
 * How often a pattern may occur when the source has nothing that often. Of 5,997 human translations
 * (FLORES-200 dev, newstest2013 and the validation set) none says five tokens more than twice; 25
 * do so twice, and three say four tokens thrice.
 */
const ALLOWED = 2;

/**
 * Keeps a translation from running in circles (`the war, the war, the war, …`): no five tokens in a
 * row occur a third time, unless five tokens of the source do so as often. Twice is left alone, since
 * a long sentence may well name the ministry of foreign affairs twice.
 */
export interface RepetitionGuard {
  allows(next: number): boolean;
  add(token: number): void;
}

export function createRepetitionGuard(source: readonly number[]): RepetitionGuard {
  const limit = Math.max(ALLOWED, ...countPatterns(source).values());
  const counts = new Map<string, number>();
  const recent: number[] = [];
  const patternWith = (next: number) =>
    recent.length < PATTERN - 1 ? null : [...recent, next].join(' ');
  return {
    allows(next) {
      const pattern = patternWith(next);
      return pattern === null || (counts.get(pattern) ?? 0) < limit;
    },
    add(token) {
      const pattern = patternWith(token);
      if (pattern !== null) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
      recent.push(token);
      if (recent.length >= PATTERN) recent.shift();
    },
  };
}

function countPatterns(tokens: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + PATTERN <= tokens.length; start += 1) {
    const pattern = tokens.slice(start, start + PATTERN).join(' ');
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return counts;
}
