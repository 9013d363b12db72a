import type { ModelFailure, TranslationFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import type { Span } from '@/lib/text/span';

/** A word or phrase of a segment, and the English that is wanted for it. */
export interface WantedTerm {
  /** In UTF-16 units of the segment's text. */
  readonly span: Span;
  /** The likeliest of the accepted forms. */
  readonly target: string;
  /** Whether a model that reads annotations gets it in its source; otherwise it is only searched for. */
  readonly isAnnotated: boolean;
  /**
   * Forms any one of which is right, the best first, `target` among them. If the model says none by itself,
   * decoding is constrained to one.
   */
  readonly accepted: readonly string[];
  /** Whether the reader insists: one of the forms is then taken, however unlikely it makes the sentence. */
  readonly isRequired: boolean;
}

/**
 * What became of a wanted term. `followed`: the model said it by itself or by its annotation;
 * `constrained`: decoding was constrained to it; `given-up`: it would have ruined the sentence, and the
 * free translation stands; `impossible`: the term does not fit the model's window or vocabulary;
 * `not-taken`: the translator takes no terms, and did not say it by itself.
 */
export const steeringOutcomes = [
  'followed',
  'constrained',
  'given-up',
  'costly',
  'impossible',
  'not-taken',
] as const;
export type SteeringOutcome = (typeof steeringOutcomes)[number];

/** Says whether the term is in the sentence, by the model's account. */
export const isSaid = (outcome: SteeringOutcome): outcome is 'followed' | 'constrained' =>
  outcome === 'followed' || outcome === 'constrained';

export interface Steering {
  /** The span of the wanted term. */
  readonly span: Span;
  readonly outcome: SteeringOutcome;
}

/**
 * How the English of a segment is searched for. `faster`: greedily; `better`: greedily for a draft, and
 * then with a beam.
 */
export const qualities = ['faster', 'better'] as const;
export type Quality = (typeof qualities)[number];

/** Hypotheses side by side in the second look that makes English better. */
export const BEAM_SIZE = 4;

export interface SourceSegment {
  readonly id: string;
  /** One sentence of French, as it stands in the article. */
  readonly text: string;
  readonly terms: readonly WantedTerm[];
  /** Absent for a single search, of the kind that the translator was created for. */
  readonly quality?: Quality | undefined;
  /** Asks for `alternatives` in place of a translation: first, as a draft, for one of them, then for all. */
  readonly continues?: Continuation | undefined;
  /** Taken in place of a translation where a memory of the reader's has it; no translator is asked. */
  readonly recalled?: RecalledEnglish | undefined;
}

/** What other English of a segment is asked for. */
export interface Continuation {
  /** Whole words that it begins with; empty for other ways to say all of it. */
  readonly prefix: string;
  /** English that is known already: what goes on in another way comes first, and this itself is not given. */
  readonly known: string;
}

/** English that a translation memory of the reader's has for the very sentence. */
export interface RecalledEnglish {
  readonly text: string;
  /** The id of the memory, or AS_IT_STANDS. */
  readonly memory: string;
}

/** In place of a memory's id: the sentence is no French, and is its own translation. */
export const AS_IT_STANDS = 'as-it-stands';

/** Says that `target` renders `source`; spans in UTF-16 units of the segment's two texts. */
export interface Link {
  readonly source: Span;
  readonly target: Span;
  /** The aligning head's weight, 0 to 1. */
  readonly score: number;
}

/** What one English of a segment lacks that another has. */
export const lossKinds = ['number', 'name', 'copied-text', 'clause'] as const;
export interface Loss {
  readonly kind: (typeof lossKinds)[number];
  /** What it is of, in UTF-16 units of the French. */
  readonly source: Span;
}

/**
 * The other English of a segment for which terms were sought, so that a reader can compare the two before
 * choosing. `with-terms`: what saying the missing terms would have made of it; it was refused, and the
 * translation's own text is free of them. `freely`: what the model had said by itself; the translation's own
 * text was made to say the terms, because it lost nothing by it or because the reader insists.
 */
export interface SearchedEnglish {
  readonly made: 'freely' | 'with-terms';
  readonly text: string;
  /** What the English with the terms loses of what the free one has; in order of the French. */
  readonly losses: readonly Loss[];
}

/** Words of a translation of which the model itself was not sure. */
export interface DoubtedWords {
  /** In UTF-16 units of the translation's text. */
  readonly span: Span;
  /** Natural logarithm, the mean of two tokens. */
  readonly logProbability: number;
}

export interface SegmentTranslation {
  readonly text: string;
  /** Word links in order of target; empty when the model has no aligning head. */
  readonly links: readonly Link[];
  /** The decoded target tokens, or the words where a translator reports no tokens. */
  readonly tokens: number;
  /** One for each wanted term, in their order. */
  readonly steering: readonly Steering[];
  /** There where a search for missing terms made an English that differs. */
  readonly searched?: SearchedEnglish;
  /** Where the model was least sure; absent when nobody kept count, as in a greedy search. */
  readonly weakest?: DoubtedWords;
  /** The id of the model that made it, where two work together; otherwise the loaded model made it. */
  readonly madeBy?: string;
  /** Other English, the likeliest first, where it was asked for; a translator may have none. */
  readonly alternatives?: readonly string[];
  /** The id of the reader's translation memory that it was taken from; absent where a translator made it. */
  readonly recalledFrom?: string;
  /** The other translator's English, where one of the two lacks a wanted term. It has no other itself. */
  readonly other?: SegmentTranslation;
}

export type SegmentOutcome =
  /**
   * The first English, which lacks a wanted term that is still being sought or awaits its second look; its
   * `steering` is empty. `translated` or `failed` comes after it.
   */
  | { readonly status: 'drafted'; readonly id: string; readonly translation: SegmentTranslation }
  | {
      readonly status: 'translated';
      readonly id: string;
      readonly translation: SegmentTranslation;
      /** The digest of the model that made it, where it took the place of the one that was loaded. */
      readonly digest?: string;
    }
  | { readonly status: 'failed'; readonly id: string; readonly failure: TranslationFailure };

/** Where a model's bytes come from, so that a read from the cache is never called a download. */
export type ByteSource = 'site' | 'network' | 'cache';

export type LoadProgress =
  /** Bytes of one source only: a load may read some files from the cache and fetch the others. */
  | {
      readonly source: ByteSource;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  /** The browser fetches its own model, and reports only the share, 0 to 1. */
  | { readonly source: 'browser'; readonly share: number };

/** Progress of files that the app reads itself. */
export type BytesProgress = Extract<LoadProgress, { readonly source: ByteSource }>;

export interface ModelIdentity {
  readonly id: string;
  /**
   * SHA-256 of the manifest, in hex; for the browser's own translator, the browser's name and version. It
   * is a part of every translation memory key.
   */
  readonly digest: string;
  /** Whether it has an aligning head, and so gives word links. */
  readonly aligns: boolean;
  /** Whether it was trained to read annotated terms. One that was not is steered by constraints only. */
  readonly obeysTerms: boolean;
}

/** News of a load under way. */
export type LoadNews =
  /** The model that is being loaded, as soon as that is known and long before it is there. */
  | { readonly kind: 'identified'; readonly model: ModelIdentity }
  | { readonly kind: 'progress'; readonly progress: LoadProgress };

/** Translates French segments into English. The page talks to one through a worker. */
export interface Translator {
  /**
   * Loads the model, or says why it cannot. Loading again gives the same answer, but after a failure tries
   * again.
   */
  load(onNews: (news: LoadNews) => void): Promise<Result<ModelIdentity, ModelFailure>>;
  /**
   * Translates in the order given, in batches. `onOutcome` is called as each segment ends, and before that
   * when it is drafted. Resolves when all have ended, or soon after `signal` aborts; the rest is then not
   * reported. Segments that are given while the model is loading wait for it, and fail with it. Never
   * rejects for an expected failure.
   */
  translate(
    segments: readonly SourceSegment[],
    onOutcome: (outcome: SegmentOutcome) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Moves these segments to the front if they are waiting; drafted ones come next after them. */
  prioritise(ids: readonly string[]): void;
  /** Ends the worker and frees its memory. */
  dispose(): void;
}
