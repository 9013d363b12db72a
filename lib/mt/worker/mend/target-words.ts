import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import { readFor, type SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { type Span, spansOverlap } from '@/lib/text/span';

/** A word of a translation, and the tokens that spell it: those from `first` up to `end`. */
export interface TargetWord {
  readonly text: string;
  /** In UTF-16 units of the English. */
  readonly span: Span;
  readonly first: number;
  readonly end: number;
}

/** Compounds are one word, `Nguyen-Lefebvre`, and possessives are without their `'s`. */
const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:-|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a translation, in order. A token that is of two words belongs to both. */
export function targetWords(
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): readonly TargetWord[] {
  const { text, spans } = joinTarget(tokens, source, vocabulary);
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const span = { start: index, end: index + found.length };
    const first = spans.findIndex((each) => spansOverlap(each, span));
    const end = spans.findLastIndex((each) => spansOverlap(each, span)) + 1;
    return { text: found, span, first, end };
  });
}

/** Lists the columns of the source, by which attention is told, that a span of the French has. */
export const columnsOf = (span: Span, source: readonly SourceToken[]): readonly number[] =>
  source.flatMap((_, column) => {
    const place = readFor(source, column);
    return place && spansOverlap(place, span) ? [column] : [];
  });

/**
 * Gives the share of a word's attention that some columns of the source have, 0 to 1; 0 when the model has no
 * aligning head.
 */
export function attentionOn(
  columns: readonly number[],
  { first, end }: Pick<TargetWord, 'first' | 'end'>,
  tokens: readonly TargetToken[],
): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const attention = tokens[at]?.attention;
    if (attention) for (const column of columns) sum += attention[column] ?? 0;
  }
  return sum / Math.max(1, end - first);
}
