import type { Link } from '@/lib/mt/translator';
import { type Span, spansOverlap } from '@/lib/text/span';
import type { Direction } from './project-span';

/**
 * Lists the words of the other text that are linked to a word, in the order of that text; links of one
 * word to several, apart from each other too, are all in it. Empty when no word is linked to it.
 *
 * @param span in UTF-16 units of the text that is come from
 */
export function linkedSpans(
  links: readonly Link[],
  span: Span,
  direction: Direction,
): readonly Span[] {
  const linked = links
    .map(({ source, target }) =>
      direction === 'toTarget' ? { from: source, to: target } : { from: target, to: source },
    )
    .filter(({ from }) => spansOverlap(from, span))
    .map(({ to }) => to)
    .toSorted((a, b) => a.start - b.start);
  const spans: Span[] = [];
  for (const to of linked) {
    const last = spans.at(-1);
    // Parts of one word have links of their own.
    if (last && to.start <= last.end) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, to.end) };
    } else spans.push(to);
  }
  return spans;
}
