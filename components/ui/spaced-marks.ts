/** A part of a text: plain, or one that stays on one line. */
export interface SpacedPiece {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly text: string;
  readonly isUnbroken: boolean;
}

/** A mark with the space that French sets before it, and an opening one with the word behind its space. */
const unbroken = / [:;!?»]|« \S+/g;

/**
 * Cuts a text at the marks that French parts from their words by a usual space; the pieces join back to it
 * exactly. An opening mark at its end stays plain.
 */
export function cutAtSpacedMarks(text: string): readonly SpacedPiece[] {
  const pieces: SpacedPiece[] = [];
  let end = 0;
  const plainUntil = (start: number) => {
    if (start > end) pieces.push({ start: end, text: text.slice(end, start), isUnbroken: false });
  };
  for (const { 0: found, index } of text.matchAll(unbroken)) {
    plainUntil(index);
    pieces.push({ start: index, text: found, isUnbroken: true });
    end = index + found.length;
  }
  plainUntil(text.length);
  return pieces;
}

/** Parts an opening mark at the end of a text, which belongs to what follows, from the rest. */
export function partOpening(text: string): readonly [rest: string, opening: string] {
  const at = text.length - 2;
  return text.endsWith('« ') ? [text.slice(0, at), text.slice(at)] : [text, ''];
}
