import type { Span } from '@/lib/text/span';

/** English that is proposed for a word or phrase of a French sentence, whose own English went wrong. */
export interface Hint {
  /** In UTF-16 units of the French. */
  readonly span: Span;
  /** What went wrong, in UTF-16 units of the English; null where it is all that renders the French. */
  readonly target: Span | null;
  /** Any one of these, the likeliest first; at least one. */
  readonly accepted: readonly string[];
}
