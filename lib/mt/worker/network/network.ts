/** An encoder and a decoder that is run one step at a time. B rows, S source tokens, K candidates. */
export interface Network {
  readonly vocabularySize: number;
  /** The most tokens it can read or write. */
  readonly maxPositions: number;
  readonly startId: number;
  readonly padId: number;
  /** How many candidates a step gives for each row: K. */
  readonly width: number;
  /**
   * Reads sources, padding them to the longest; the decoding has one row for each, in order.
   *
   * @param wanted target ids that must be scored, whatever else a network that looks at only part of
   * the vocabulary leaves out
   * @param mayGoOn asked before each run, of which many or long sources take several
   * @returns null when it might not go on
   */
  encode(
    sources: readonly (readonly number[])[],
    wanted: readonly number[],
    mayGoOn: () => Promise<boolean>,
  ): Promise<Decoding | null>;
}

export interface Decoding {
  /**
   * Feeds each row its last token.
   *
   * @param asked ids to be scored besides the best; each `wanted` or special
   */
  step(tokens: readonly number[], asked: readonly number[]): Promise<Step>;
  /** Goes on with these rows alone, in this order; a row may be named more than once. */
  keep(rows: readonly number[]): void;
  /** Frees what it holds; no step follows. */
  release(): void;
}

/** What came of a step. Reading a field may compute it, once; what is not read costs nothing. */
export interface Step {
  /** [B, K] token ids, best first; where there are too few, `padId` at −∞. */
  readonly candidates: Int32Array;
  /** [B, K] their natural log-probabilities. */
  readonly logProbabilities: Float32Array;
  /** [B, asked.length] log-probabilities of the asked ids. */
  readonly asked: Float32Array;
  /** [B, S]: how much of each row's attention the aligning head gave each source token; or null. */
  readonly attention: Float32Array | null;
  /** S, padding included. */
  readonly sourceLength: number;
}
