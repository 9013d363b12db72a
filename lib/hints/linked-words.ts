import type { Link } from '@/lib/mt/translator';
import { type Span, spansOverlap } from '@/lib/text/span';

/** Where the English words stand that render a stretch of the French, by the links, in order. */
export const targetsOf = (source: Span, links: readonly Link[]): readonly Span[] =>
  links
    .filter((link) => spansOverlap(link.source, source))
    .map(({ target }) => target)
    .sort((a, b) => a.start - b.start);

/** Where in the French an English word comes from, by its strongest link; null where none has it. */
export function sourceOf(target: Span, links: readonly Link[]): Span | null {
  const [strongest] = links
    .filter((link) => spansOverlap(link.target, target))
    .sort((a, b) => b.score - a.score);
  return strongest?.source ?? null;
}
