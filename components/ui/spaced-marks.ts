/** A part of a text: plain, or a mark with the space that parts it from its word. */
export interface SpacedPiece {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly text: string;
  /** `closing` for ` :`, `opening` for `« `. */
  readonly kind: 'plain' | 'closing' | 'opening';
}

/** A space before a French mark, with the mark, and an opening quotation mark with the space after it. */
const spacedMark = / [:;!?»]|« /g;

/** Cuts a text at the marks that French sets with a usual space; the pieces join back to it exactly. */
export function cutAtSpacedMarks(text: string): readonly SpacedPiece[] {
  const pieces: SpacedPiece[] = [];
  let end = 0;
  const plainUntil = (start: number) => {
    if (start > end) pieces.push({ start: end, text: text.slice(end, start), kind: 'plain' });
  };
  for (const { 0: found, index } of text.matchAll(spacedMark)) {
    plainUntil(index);
    pieces.push({ start: index, text: found, kind: found.startsWith(' ') ? 'closing' : 'opening' });
    end = index + found.length;
  }
  plainUntil(text.length);
  return pieces;
}
