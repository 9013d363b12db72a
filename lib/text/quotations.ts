import type { Span } from '@/lib/text/span';

const pairs = ['«»', '“”', '()', '[]'] as const;

/** The sentence goes on after the quotation: `« Non ! », dit-il`, `« Non ! » dit-il`. */
const goesOn = /^[\s\p{Cf}]{0,4}(?:[,;:]|(?:[-–—]\s?)?\p{Ll})/u;

/**
 * Finds the quotations and brackets after whose end the sentence goes on, with their marks. They may nest,
 * and cross where a text is careless. One that is never closed does not count.
 */
export function findInnerQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const [open, close] of pairs) {
    const starts: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === open) starts.push(at);
      if (text[at] !== close) continue;
      const start = starts.pop();
      const end = at + 1;
      if (start !== undefined && goesOn.test(text.slice(end, end + 8))) found.push({ start, end });
    }
  }
  return found;
}
