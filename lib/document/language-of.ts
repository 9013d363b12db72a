import type { Span } from '@/lib/text/span';
import type { ForeignPassage } from './article-extras';

/**
 * Gives the language of parts of a text that follow each other, as ISO 639-1 has it; null where none is known
 * of the whole part.
 */
export function createLanguageOf(
  passages: readonly ForeignPassage[],
): (part: Span) => string | null {
  let next = 0;
  return (part) => {
    let passage = passages[next];
    while (passage && passage.span.end <= part.start) {
      next += 1;
      passage = passages[next];
    }
    const isWhole = passage && passage.span.start <= part.start && part.end <= passage.span.end;
    return passage && isWhole ? passage.language : null;
  };
}
