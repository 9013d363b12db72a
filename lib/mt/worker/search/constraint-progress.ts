import { SPACE, type Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';

/**
 * One of several phrases that a translation must say, as whole words: of `ceasefire` and `truce`
 * either. Each phrase is the tokens that spell it.
 */
export interface Constraint {
  /** As they stand within a sentence. */
  readonly phrases: readonly (readonly number[])[];
  /** As they stand at its very start, capitalised. */
  readonly phrasesAtStart: readonly (readonly number[])[];
  /**
   * As they stand right after a quotation mark or a bracket: with the space that begins a word where the
   * model's normal form has one there, else without.
   */
  readonly phrasesAfterMark: readonly (readonly number[])[];
}

/** A phrase that the last tokens said, or have begun to. */
interface Opening {
  readonly constraint: number;
  readonly phrase: readonly number[];
  /** Tokens of it said. */
  readonly said: number;
  /** The place of its first token. */
  readonly start: number;
  /** It was said, and the word ended with it. It counts unless a longer phrase turns out to be meant. */
  readonly isWhole: boolean;
}

/** How far a hypothesis has come with its constraints. */
export interface ConstraintProgress {
  readonly met: ReadonlySet<number>;
  readonly openings: readonly Opening[];
  /** Tokens said. */
  readonly length: number;
  /** The last token; null at the start. */
  readonly last: number | null;
}

export const noProgress: ConstraintProgress = {
  met: new Set(),
  openings: [],
  length: 0,
  last: null,
};

export interface Beginning {
  readonly constraint: number;
  readonly phrase: readonly number[];
}

/** Follows the constraints of one sentence. Of phrases that overlap the longest is the one meant. */
export interface ConstraintTracker {
  /** Tokens of all constraints, each by its longest phrase: the most that `count` gives. */
  readonly total: number;
  advance(progress: ConstraintProgress, token: number): ConstraintProgress;
  /** The tokens by which an open phrase goes on, or one of a constraint not met begins. */
  next(progress: ConstraintProgress): ReadonlySet<number>;
  /** The phrases of constraints that are neither met nor about to be. */
  beginnings(progress: ConstraintProgress): readonly Beginning[];
  /** Constraints that would be met if the translation ended here. */
  countMet(progress: ConstraintProgress): number;
  /** Tokens of constraints met or under way. */
  count(progress: ConstraintProgress): number;
  /** Whether all are met if the translation ends here. */
  isMetAtEnd(progress: ConstraintProgress): boolean;
}

export function createConstraintTracker(
  constraints: readonly Constraint[],
  vocabulary: Pick<Vocabulary, 'endId' | 'textOf'>,
): ConstraintTracker {
  const weights = constraints.map((constraint) =>
    Math.max(...allPhrases(constraint).map(({ length }) => length)),
  );
  const phrasesAfter = (constraint: Constraint, last: number | null) => {
    if (last === null) return constraint.phrasesAtStart;
    return opensWord(last, vocabulary) ? constraint.phrasesAfterMark : constraint.phrases;
  };

  const advance = (
    { met, openings, length, last }: ConstraintProgress,
    token: number,
  ): ConstraintProgress => {
    const kept = openings.flatMap((opening): Opening[] => {
      if (opening.isWhole) return [opening];
      if (opening.said === opening.phrase.length) {
        return endsWord(token, vocabulary) ? [{ ...opening, isWhole: true }] : [];
      }
      if (opening.phrase[opening.said] !== token) return [];
      return [{ ...opening, said: opening.said + 1 }];
    });
    const settled = settle(met, kept);
    const begun = constraints.flatMap((constraint, index): Opening[] =>
      settled.met.has(index)
        ? []
        : phrasesAfter(constraint, last)
            .filter(([first]) => first === token)
            .map((phrase) => ({
              constraint: index,
              phrase,
              said: 1,
              start: length,
              isWhole: false,
            })),
    );
    return {
      met: settled.met,
      openings: [...settled.openings, ...begun],
      length: length + 1,
      last: token,
    };
  };

  const beginnings = ({ met, openings, last }: ConstraintProgress): Beginning[] => {
    const isSaid = (index: number) =>
      met.has(index) ||
      openings.some(
        ({ constraint, phrase, said }) => constraint === index && said === phrase.length,
      );
    return constraints.flatMap((constraint, index) =>
      isSaid(index)
        ? []
        : phrasesAfter(constraint, last).map((phrase) => ({ constraint: index, phrase })),
    );
  };

  return {
    total: weights.reduce((sum, weight) => sum + weight, 0),
    advance,
    next(progress) {
      const underWay = progress.openings.flatMap(({ phrase, said }) => phrase[said] ?? []);
      const first = beginnings(progress).flatMap(({ phrase }) => phrase[0] ?? []);
      return new Set([...underWay, ...first]);
    },
    beginnings,
    countMet: (progress) => advance(progress, vocabulary.endId).met.size,
    count({ met, openings }) {
      let sum = 0;
      for (const index of met) sum += weights[index] ?? 0;
      // Most that are open overlap, and only one of them can come of it.
      const ahead = openings.map(({ constraint, phrase, said }) =>
        said === phrase.length ? (weights[constraint] ?? 0) : said,
      );
      return sum + Math.max(0, ...ahead);
    },
    isMetAtEnd: (progress) => advance(progress, vocabulary.endId).met.size === constraints.length,
  };
}

export const allPhrases = ({
  phrases,
  phrasesAtStart,
  phrasesAfterMark,
}: Constraint): readonly (readonly number[])[] => [
  ...phrases,
  ...phrasesAtStart,
  ...phrasesAfterMark,
];

/** Whether the token is a mark after which a word may begin without a space. */
const opensWord = (token: number, { textOf }: Pick<Vocabulary, 'textOf'>): boolean =>
  openingMarks.includes(textOf(token));

/** As the vocabulary has them. A `"` without a space before it closes. */
export const openingMarks: readonly string[] = ['“', '"', "'", '(', '['].map(
  (mark) => SPACE + mark,
);

/** Whether a word is over when the token follows it: `▁the`, `,`, `'s`, the end; not `i`. */
export const endsWord = (
  token: number,
  { endId, textOf }: Pick<Vocabulary, 'endId' | 'textOf'>,
): boolean => token === endId || !/^[\p{L}\p{N}\p{M}]/u.test(textOf(token));

/**
 * Meets the constraints of phrases that were said whole, the longest first, once no longer phrase
 * that overlaps is still under way.
 */
function settle(
  met: ReadonlySet<number>,
  openings: readonly Opening[],
): Pick<ConstraintProgress, 'met' | 'openings'> {
  const now = new Set(met);
  let left = openings;
  const whole = openings
    .filter(({ isWhole }) => isWhole)
    .sort((a, b) => b.phrase.length - a.phrase.length || a.start - b.start);
  for (const opening of whole) {
    if (!left.includes(opening)) continue;
    const overlaps = (other: Opening) =>
      other.start < opening.start + opening.phrase.length &&
      opening.start < other.start + other.said;
    if (left.some((other) => !other.isWhole && overlaps(other))) continue;
    now.add(opening.constraint);
    left = left.filter((other) => !overlaps(other) && other.constraint !== opening.constraint);
  }
  return { met: now, openings: left };
}
