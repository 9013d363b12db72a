import type { Span } from '@/lib/text/span';

const pairs = ['«»', '“”', '‹›', '„“', '()', '[]'] as const;

/** The sentence goes on after the quotation: `« Non ! », dit-il`, `« Non ! » dit-il`. */
const goesOn = /^[\s\p{Cf}]{0,4}(?:[,;:]|(?:[-–—]\s?)?\p{Ll})/u;

/**
 * Finds the quotations and brackets after whose end the sentence goes on, with their marks. They may nest,
 * and cross where a text is careless. One that is never closed does not count.
 */
export function findInnerQuotations(text: string): readonly Span[] {
  const found: Span[] = [...straightQuotations(text)];
  for (const [open, close] of pairs) {
    const starts: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === open) starts.push(at);
      if (text[at] !== close) continue;
      const start = starts.pop();
      const end = at + 1;
      if (start === undefined) continue;
      const isInner = open === '(' && isWithinSentence(text, start);
      if (isInner || goesOn.test(text.slice(end, end + 8))) found.push({ start, end });
    }
  }
  return found;
}

/** `Il refuse (non ! Jamais !).`: a bracket that opens after a word is a part of its sentence. */
const isWithinSentence = (text: string, start: number): boolean =>
  /[\p{L}\p{N},;:»]\s{0,2}$/u.test(text.slice(Math.max(0, start - 4), start));

/** Straight quotes in pairs, as they come; the last one of an odd number opens nothing. */
function straightQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (start === -1) {
      start = at;
      continue;
    }
    if (goesOn.test(text.slice(at + 1, at + 9))) found.push({ start, end: at + 1 });
    start = -1;
  }
  return found;
}
