import type { Span } from '@/lib/text/span';

/**
 * Marks that dress a line and say nothing: bullets, table bars, rules. They are kept aside while the
 * line is translated, and put back: `• Le cessez-le-feu |` keeps its `• ` and its ` |`.
 */
const before = /^[\s|•·▪■◆►→*_=~#]+/u;
const after = /[\s|•·▪■◆►→*_=~#]+$/u;

/** The range of the text that is to be translated, or null when no letter is in it. */
export function findInnerText(text: string): Span | null {
  if (!/\p{L}/u.test(text)) return null;
  const start = before.exec(text)?.[0].length ?? 0;
  const end = text.length - (after.exec(text)?.[0].length ?? 0);
  return { start, end };
}
