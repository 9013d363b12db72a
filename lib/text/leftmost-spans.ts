import type { Span } from './span';

/**
 * Picks from what was found in a text those that do not overlap, in order: the one that begins first, of
 * several that begin together the longest, and of equally long ones the first of the list.
 */
export function leftmostSpans<Found extends { readonly span: Span }>(
  found: readonly Found[],
): readonly Found[] {
  let end = 0;
  return found
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
