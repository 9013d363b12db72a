import type { Link } from '@/lib/mt/translator';
import { type Span, spansOverlap } from '@/lib/text/span';

/** In letters: `mine` may be `mining operation`, but a term is not half of a sentence. */
const mostTimesLonger = 4;

/**
 * The English that stands for words of the French, as far as the word links tell: from the first to
 * the last word that is linked to them more than to any others. Null where there is none, where such
 * words are too far apart to be one rendering, or where that English renders another term.
 *
 * @param source in UTF-16 units of the French
 * @param taken spans of the English that render other terms
 */
export function renderedSpan(
  source: Span,
  links: readonly Link[],
  taken: readonly Span[],
): Span | null {
  const strongest = new Map<number, Link>();
  for (const link of links) {
    const known = strongest.get(link.target.start);
    if (!known || known.score < link.score) strongest.set(link.target.start, link);
  }
  const words = [...strongest.values()]
    .filter((link) => spansOverlap(link.source, source))
    .map(({ target }) => target);
  if (words.length === 0) return null;
  const span = {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
  const isTooLong = span.end - span.start > mostTimesLonger * (source.end - source.start);
  return isTooLong || taken.some((other) => spansOverlap(other, span)) ? null : span;
}
