import type { TermStatus } from '@/glossary/findings/term-status';
import type { Span } from '@/lib/text/span';

/** A term to highlight in one text of a sentence. */
export interface TermMark {
  readonly entryId: string;
  /** Counts UTF-16 units of the sentence's text, French or English. */
  readonly span: Span;
  /** Where the term begins in the French, whichever text is marked; in UTF-16 units. */
  readonly start: number;
  readonly status: TermStatus;
}
