/** Tokens of a pattern that is counted. */
const PATTERN = 5;
/**
 * How often a pattern may occur when the source has nothing that often. Of 5,997 human translations
 * (FLORES-200 dev, newstest2013 and the validation set) none says five tokens more than twice; 25
 * do so twice, and three say four tokens thrice.
 */
const ALLOWED = 2;
/**
 * How often a run of one to four tokens may be said without anything between. Of the same human
 * translations nine go further without their source's doing so: `000` eight times, and `books, books,`
 * which is the only run of more than one token.
 */
const ALLOWED_AT_ONCE: readonly number[] = [2, 1, 1, 1];

/**
 * Keeps a translation from running in circles (`the war, the war, the war, …`): no five tokens in a
 * row occur a third time, and none stammers (`the the the`, `a war, a war,`), unless the source does
 * as much. Five tokens twice are left alone, since a long sentence may well name the ministry of
 * foreign affairs twice.
 */
export interface NoRepeatNGram {
  /** Whether `next` may be said after `said`. */
  allows(said: readonly number[], next: number): boolean;
}

export function createNoRepeatNGram(source: readonly number[]): NoRepeatNGram {
  const limit = Math.max(ALLOWED, highestCount(source));
  const limitsAtOnce = ALLOWED_AT_ONCE.map((allowed, index) =>
    Math.max(allowed, longestStammer(source, index + 1)),
  );
  return {
    allows(said, next) {
      const tokens = [...said, next];
      return (
        countLastPattern(tokens) <= limit &&
        limitsAtOnce.every(
          (allowed, index) => stammerEndingAt(tokens, tokens.length, index + 1) <= allowed,
        )
      );
    },
  };
}

/** How often the last tokens, as many as a pattern has, stand there; 0 when they are too few. */
function countLastPattern(tokens: readonly number[]): number {
  let count = 0;
  const last = tokens.length - PATTERN;
  for (let start = 0; start <= last; start += 1) {
    let same = 0;
    while (same < PATTERN && tokens[start + same] === tokens[last + same]) same += 1;
    if (same === PATTERN) count += 1;
  }
  return count;
}

const highestCount = (tokens: readonly number[]): number =>
  tokens.reduce(
    (highest, _, at) => Math.max(highest, countLastPattern(tokens.slice(0, at + 1))),
    0,
  );

/** How often in a row the `length` tokens before `end` stand there: 1 when nothing is repeated. */
function stammerEndingAt(tokens: readonly number[], end: number, length: number): number {
  let same = 0;
  while (
    end - 1 - same - length >= 0 &&
    tokens[end - 1 - same] === tokens[end - 1 - same - length]
  ) {
    same += 1;
  }
  return 1 + Math.floor(same / length);
}

function longestStammer(tokens: readonly number[], length: number): number {
  let longest = 1;
  for (let end = 1; end <= tokens.length; end += 1) {
    longest = Math.max(longest, stammerEndingAt(tokens, end, length));
  }
  return longest;
}
