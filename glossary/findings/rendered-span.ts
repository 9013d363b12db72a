import { isEdgeWord } from '@/glossary/french/small-words';
import type { TermMatch } from '@/glossary/match/match-terms';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { foldWord } from '@/lib/text/tokenise';
import type { English } from './term-index';

/** English may need one word more than the French: `voie ferrée`, `a railway track`. */
const MOST_WORDS_MORE = 1;

/**
 * Finds the English of a term that was rendered otherwise, as far as the word links tell: from the first to
 * the last word that is linked more to it than to any other French. Null where there is none, where such
 * words are too far apart to be one rendering, or where that English renders another term.
 *
 * @param taken spans of the English that render other terms
 */
export function renderedSpan(
  { span: source, form }: Pick<TermMatch, 'span' | 'form'>,
  { text, links }: English,
  taken: readonly Span[],
): Span | null {
  const strongest = new Map<number, English['links'][number]>();
  for (const link of links) {
    const known = strongest.get(link.target.start);
    if (!known || known.score < link.score) strongest.set(link.target.start, link);
  }
  const words = [...strongest.values()]
    .filter((link) => spansOverlap(link.source, source))
    .map(({ target }) => target)
    .filter((target) => !isEdgeWord(foldWord(sliceSpan(text, target))));
  if (words.length === 0) return null;
  const span = {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
  const rendering = sliceSpan(text, span);
  const isOne =
    /^[\p{L}\p{M}\p{N}\s.'’‐‑-]+$/u.test(rendering) &&
    countWords(rendering) <= countWords(form) + MOST_WORDS_MORE;
  return isOne && !taken.some((other) => spansOverlap(other, span)) ? span : null;
}

const countWords = (text: string): number => text.split(/[\s'’‐‑-]+/).length;
