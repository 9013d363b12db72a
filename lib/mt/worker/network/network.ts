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
   * Whether what comes of a source is the same to the last bit, whatever sources are read beside it. It is
   * not where activations are rounded by the values of the whole run, as in the library's own exports: such
   * a network is given one source at a time.
   */
  readonly keepsSourcesApart: boolean;
  /**
   * Reads sources, padding them to the longest; the decoding has one row for each, in order.
   *
   * @param mayGoOn asked before each run, of which many or long sources take several
   * @returns null when it might not go on
   */
  encode(sources: readonly Source[], mayGoOn: () => Promise<boolean>): Promise<Decoding | null>;
}

/** A sentence to be read. */
export interface Source {
  readonly ids: readonly number[];
  /**
   * Target ids that must be scored for it, whatever else a network that looks at only part of the
   * vocabulary leaves out.
   */
  readonly wanted: readonly number[];
}

export interface Decoding {
  /**
   * Feeds each row its last token.
   *
   * @param asked ids to be scored besides the best: each special, or `wanted` of a source; for the rows of
   * another source its score means nothing
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
