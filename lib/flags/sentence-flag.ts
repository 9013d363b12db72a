import type { Span } from '@/lib/text/span';

/** Places are in UTF-16 units: `source` of the French, `target` of the English. */
export type SentenceFlag =
  /** A number, date or time that the English does not have; `target` is what it may have in its place. */
  | { readonly kind: 'quantity-missing'; readonly source: Span; readonly target: Span | null }
  /** The number is there, with another unit. */
  | { readonly kind: 'unit-differs'; readonly source: Span }
  /** Figures that the French does not have. */
  | { readonly kind: 'quantity-added'; readonly target: Span }
  /** An address, a placeholder or the like that was not copied. */
  | { readonly kind: 'verbatim-missing'; readonly source: Span }
  | { readonly kind: 'name-missing'; readonly source: Span }
  | { readonly kind: 'negation-lost'; readonly source: Span }
  /** `ne … que`, `seulement`. */
  | { readonly kind: 'restriction-lost'; readonly source: Span }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'too-long' }
  /** A clause of which no word is linked to English. */
  | { readonly kind: 'clause-unlinked'; readonly source: Span }
  | { readonly kind: 'repetition'; readonly target: Span }
  | { readonly kind: 'unknown-word'; readonly target: Span }
  /** Quotation marks or brackets that do not pair, though those of the French do. */
  | { readonly kind: 'marks-unbalanced' }
  /** Words of which the model itself was not sure. */
  | { readonly kind: 'unlikely'; readonly target: Span };

/** In the order in which they are told. */
export const flagKinds = [
  'quantity-missing',
  'unit-differs',
  'quantity-added',
  'verbatim-missing',
  'name-missing',
  'negation-lost',
  'restriction-lost',
  'clause-unlinked',
  'too-short',
  'too-long',
  'repetition',
  'unknown-word',
  'marks-unbalanced',
  'unlikely',
] as const satisfies readonly SentenceFlag['kind'][];
export type FlagKind = SentenceFlag['kind'];

/** What is known of words, from lists that are too long for the page's code. */
export interface WordKnowledge {
  /** Whether a word, in small letters, is English. */
  isEnglish(word: string): boolean;
  /** The English that a corpus has for a French form, the most frequent first; null for none. */
  englishOf(french: string): readonly string[] | null;
}

/** Judges where no lists are there: every word passes, so that nothing is flagged for want of them. */
export const noWordLists: WordKnowledge = {
  isEnglish: () => true,
  // In small letters, as the English of what is no name.
  englishOf: () => ['any'],
};
