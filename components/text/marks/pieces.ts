import type { Span } from '@/lib/text/span';

/** A part of a sentence: plain text, or text under a mark. */
export interface Piece<Mark> {
  /** Where it starts, in UTF-16 units of the sentence. */
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
}

/**
 * Cuts a sentence at its marks; the pieces join back to it exactly. Of marks that overlap, the one that
 * starts first is kept, and of those the longest; a mark that reaches beyond the text is dropped.
 */
export function cutIntoPieces<Mark extends { readonly span: Span }>(
  text: string,
  marks: readonly Mark[],
): readonly Piece<Mark>[] {
  const inOrder = marks
    .filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const pieces: Piece<Mark>[] = [];
  let end = 0;
  for (const mark of inOrder) {
    const { span } = mark;
    if (span.start < end) continue;
    if (span.start > end) {
      pieces.push({ start: end, text: text.slice(end, span.start), mark: null });
    }
    pieces.push({ start: span.start, text: text.slice(span.start, span.end), mark });
    end = span.end;
  }
  if (end < text.length) pieces.push({ start: end, text: text.slice(end), mark: null });
  return pieces;
}
