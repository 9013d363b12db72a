import type { Link } from '@/lib/mt/translator';
import { type Span, spansOverlap } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import type { TargetToken } from './hypothesis';
import { readFor, type SourceToken } from './source-sentence';

/**
 * A source word is linked when the aligning head gives it this share of the attention of the English
 * word's tokens; the word with the most needs less.
 */
const SHARE = 0.3;
const BEST_SHARE = 0.15;

/**
 * Links each word of the English to the words of the French that it renders, by the attention of the
 * aligning head. What attends to any part of a term's annotation is linked to the term's phrase.
 *
 * @param spans of the target tokens, in `target`
 */
export function linkWords(
  source: string,
  sourceTokens: readonly SourceToken[],
  target: string,
  targetTokens: readonly TargetToken[],
  spans: readonly Span[],
): Link[] {
  const { units, unitOfToken } = sourceUnits(source, sourceTokens);
  return wordsOf(target).flatMap((word): Link[] => {
    const shares = new Float64Array(units.length);
    let total = 0;
    targetTokens.forEach(({ attention }, at) => {
      const span = spans[at];
      if (!attention || !span || !spansOverlap(span, word)) return;
      total += 1;
      attention.forEach((weight, column) => {
        const unit = unitOfToken[column] ?? -1;
        if (unit >= 0) shares[unit] = (shares[unit] ?? 0) + weight;
      });
    });
    if (total === 0) return [];
    const best = Math.max(...shares);
    return units.flatMap((unit, at) => {
      const share = (shares[at] ?? 0) / total;
      const isLinked = share >= SHARE || (share >= BEST_SHARE && share * total === best);
      return isLinked ? [{ source: unit, target: word, score: Math.min(share, 1) }] : [];
    });
  });
}

/** The words and annotated phrases of the source, and which of them each token is part of, or -1. */
function sourceUnits(
  source: string,
  tokens: readonly SourceToken[],
): { readonly units: readonly Span[]; readonly unitOfToken: readonly number[] } {
  const units: Span[] = [];
  for (const { term } of tokens) {
    if (term && !units.some((unit) => unit.start === term.start)) units.push(term);
  }
  const words = wordsOf(source).filter((word) => !units.some((term) => spansOverlap(term, word)));
  units.push(...words);
  const unitOfToken = tokens.map(({ term }, place) => {
    if (term) return units.findIndex(({ start }) => start === term.start);
    const span = readFor(tokens, place);
    return span ? units.findIndex((unit) => spansOverlap(unit, span)) : -1;
  });
  return { units, unitOfToken };
}

const wordsOf = (text: string): Span[] =>
  tokenise(text).flatMap(({ kind, span }) => (kind === 'mark' ? [] : [span]));
