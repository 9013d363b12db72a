import type { Span } from '@/lib/text/span';

/** How the English renders a term; `pending` until there is English. */
export type Rendering = 'honoured' | 'variant' | 'missed' | 'pending';

/** A term to highlight in one text of a sentence. */
export interface TermMark {
  readonly entryId: string;
  /** In UTF-16 units of the sentence's text, French or English. */
  readonly span: Span;
  readonly rendering: Rendering;
}
