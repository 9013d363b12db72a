/** An encoder and a decoder that is run one step at a time. B rows, S source tokens, V vocabulary. */
export interface Network {
  readonly vocabularySize: number;
  /** The most tokens it can read or write. */
  readonly maxPositions: number;
  readonly startId: number;
  readonly padId: number;
  /** Reads sources, padding them to the longest; the decoding has one row for each, in order. */
  encode(sources: readonly (readonly number[])[]): Promise<Decoding>;
}

export interface Decoding {
  /** Feeds each row its last token. */
  step(tokens: readonly number[]): Promise<Step>;
  /** Goes on with these rows alone, in this order. */
  keep(rows: readonly number[]): void;
}

export interface Step {
  /** [B, V], row after row. */
  readonly scores: Float32Array;
  /** [B, S]: how much of each row's attention the aligning head gave each source token; or null. */
  readonly attention: Float32Array | null;
  /** S, padding included. */
  readonly sourceLength: number;
}
