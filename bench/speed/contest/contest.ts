import type { TokenCount } from '../multiply-adds';

/** One text translated, in ms since the page was asked for. */
export interface Run {
  /** When the model was loaded and the translating began. */
  readonly beganMs: number;
  readonly firstSentenceMs: number;
  readonly doneMs: number;
  /** In the order of the sentences. */
  readonly texts: readonly string[];
}

/** In ms, from the word to stop until `translate` had ended, one a time it was tried. */
export interface CancelTimes {
  /** While a batch of long sentences was read and decoded. */
  readonly decoding: readonly number[];
  /** While terms were sought that drafts lacked. */
  readonly seekingTerms: readonly number[];
}

/** What each contestant's page offers, and the engine's own alone. */
declare global {
  interface Window {
    /** Loads the model at the first call. */
    translateAll(model: string, sentences: readonly string[]): Promise<Run>;
    /** Of the engine's translations, once something was translated. */
    measureCancels(sentences: readonly string[]): Promise<CancelTimes>;
    /** Tokens of sentences and their translations, once something was translated. */
    countTokens(french: readonly string[], english: readonly string[]): readonly TokenCount[];
    /** Multiply–adds a second of the runtime's int8 matrix product, on one thread. */
    measureMatrixProduct(): Promise<number>;
  }
}
