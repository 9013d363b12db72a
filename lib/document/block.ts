/** What a paragraph is in its document, as HTML and word processors tell them apart. */
export type Block =
  | { readonly kind: 'paragraph' }
  /** Level 1 is the title of the whole document. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel }
  /** `depth` is 1 in an outermost list. */
  | { readonly kind: 'list-item'; readonly isOrdered: boolean; readonly depth: number }
  | { readonly kind: 'quotation' }
  /** The caption of a figure or a table. */
  | { readonly kind: 'caption' }
  /** Row and column count from 1. The cells of a row follow each other. */
  | { readonly kind: 'table-cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'footnote' };

export const headingLevels = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

export const plainBlock: Block = { kind: 'paragraph' };
