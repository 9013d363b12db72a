import { isEdgeWord } from '@/glossary/french/small-words';
import { type Span, sliceSpan, spansOverlap } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/**
 * Lists the words of a text as a reader points at them: a compound is one (`Haut-Karabakh`,
 * `cessez-le-feu`), and an elided word belongs to none (`l’air` gives `air`).
 */
export function wholeWords(text: string): readonly Span[] {
  const words: Span[] = [];
  /** The position where a hyphen or a part of a compound must follow for the last word to go on. */
  let openUntil = -1;
  for (const { kind, span } of tokenise(text)) {
    const token = sliceSpan(text, span);
    const last = words.at(-1);
    const goesOn = last !== undefined && openUntil === span.start;
    openUntil = -1;
    if (kind === 'mark') {
      const isBridge = /^[-‐‑]$/.test(token) || (/^['’]$/.test(token) && isApostrophe(text, span));
      if (goesOn && isBridge) openUntil = span.end;
      continue;
    }
    // The elided word of `main-d’œuvre` and of `presqu’île` is part of the compound.
    if (isElided(token) && !goesOn && !beginsCompound(text, span)) continue;
    if (goesOn) words[words.length - 1] = { start: last.start, end: span.end };
    else words.push(span);
    openUntil = span.end;
  }
  return words;
}

/**
 * Finds the words that a selection touches, without the articles, prepositions and the like at its ends,
 * which are no part of a term: ` la paix, ` gives `paix`. It gives all of the words if they are all of this
 * kind, and null if the selection touches no word.
 */
export function snapToWords(text: string, span: Span): Span | null {
  const touched = wholeWords(text).filter((word) => spansOverlap(word, span));
  const isEdge = (word: Span) => isEdgeWord(foldWord(sliceSpan(text, word)));
  const from = touched.findIndex((word) => !isEdge(word));
  const to = touched.findLastIndex((word) => !isEdge(word));
  const [first, last] = from < 0 ? [touched[0], touched.at(-1)] : [touched[from], touched[to]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** `presqu’île`, `quelqu’un` */
const beginsCompound = (text: string, { start, end }: Span): boolean =>
  /^(?:presqu.[iî]les?|quelqu.un(?:e|s|es)?)(?![\p{L}\p{M}])/iu.test(text.slice(start, end + 8));

/** `entr’ouvrir`, `prud’homme`, `grand’mère` */
const isApostrophe = (text: string, { start, end }: Span): boolean =>
  /(?<![\p{L}\p{M}])(?:entr|prud|grand)$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\p{L}/u.test(text.slice(end, end + 2));

const isElided = (token: string): boolean => /\p{L}['’ʼ‘´`′‛]$/u.test(token);
