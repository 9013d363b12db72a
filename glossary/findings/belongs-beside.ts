import { type Span, spansOverlap } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** Function words that join the parts of a phrase: `les frappes de l’OTAN`. */
const ties = new Set("le la les l' un une des du de d' au aux à en a".split(' '));
/**
 * The most words between the two, where a list may stand: `les vérificateurs et analystes du gouvernement`.
 */
const MOST_BETWEEN = 8;

/**
 * Says whether a term and another word of the French belong to one phrase, so that English which is linked
 * with the word may be the term's. In `NATO strikes`, `police spokesman` and `President Karzai` the
 * aligning head often looks at the neighbour.
 *
 * @param isSure whether the English is the very term that is wanted; then more words may stand between
 */
export function belongsBeside(french: string, term: Span, word: Span, isSure: boolean): boolean {
  const [start, end] = [Math.min(term.start, word.start), Math.max(term.end, word.end)];
  const tokens = tokenise(french.slice(start, end)).map(({ kind, span }) => ({
    kind,
    span: { start: span.start + start, end: span.end + start },
  }));
  const text = ({ span }: (typeof tokens)[number]) => foldWord(french.slice(span.start, span.end));
  const isTie = (token: (typeof tokens)[number]) => ties.has(text(token));
  const own = tokens.filter(({ span }) => spansOverlap(span, word));
  const between = tokens.filter(
    ({ span }) => !spansOverlap(span, word) && !spansOverlap(span, term),
  );
  if (own.every(isTie)) return isSure || between.every(isTie);
  if (between.every((token) => isTie(token) || text(token) === '-')) return true;
  return (
    isSure &&
    between.length <= MOST_BETWEEN &&
    between.every((token) => token.kind === 'word' || /^[,«»"“”]$/.test(text(token)))
  );
}
