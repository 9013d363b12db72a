import type { SentenceDoubts } from '@/lib/store/state/reader-state';
import { type Span, spansOverlap } from '@/lib/text/span';

/** A part of a sentence's English. */
export interface EnglishPart {
  /** The whole English. */
  readonly text: string;
  /** In UTF-16 units of `text`. */
  readonly span: Span;
}

/**
 * Says whether a part of a sentence's English was found to hold a word that is none. It says no as long as
 * nothing is known of just this English.
 */
export const hasUnknownWord = (
  doubts: SentenceDoubts | undefined | null,
  { text, span }: EnglishPart,
): boolean =>
  doubts?.english === text &&
  doubts.flags.some((flag) => flag.kind === 'unknown-word' && spansOverlap(flag.target, span));
