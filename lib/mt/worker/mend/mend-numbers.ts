import type { TargetToken } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourceToken } from '@/lib/mt/worker/sentence/source-sentence';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { compareQuantities } from '@/lib/quantities/compare-quantities';
import { englishForms } from '@/lib/quantities/english-forms';
import type { FrenchQuantity } from '@/lib/quantities/french-quantity';
import { type Span, spansOverlap } from '@/lib/text/span';
import { replaceTokens } from './replace-tokens';
import { attentionOn, columnsOf } from './target-words';

/** The share of its attention that figures must have on a French number to be taken for it. */
const LEAST_ATTENTION = 0.4;

/**
 * Puts a French number, date or time in the place of figures that say another, where the aligning head tells
 * that they were made of it: `2,200 tonnes` for `200 tonnes`. What the English lacks altogether is left.
 *
 * @param french what `source` is the tokens of
 */
export function mendNumbers(
  french: string,
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): readonly TargetToken[] {
  let mended = tokens;
  // Each turn mends one, so that there are never more turns than figures.
  for (let turn = 0; turn < tokens.length; turn += 1) {
    const next = mendOne(french, mended, source, vocabulary);
    if (next === null) break;
    mended = next;
  }
  return mended;
}

function mendOne(
  french: string,
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): readonly TargetToken[] | null {
  const { text, spans } = joinTarget(tokens, source, vocabulary);
  const { missing, added } = compareQuantities(french, text);
  for (const asked of missing) {
    const columns = columnsOf(asked.span, source);
    for (const figures of added) {
      const range = rangeOf(figures, spans);
      if (attentionOn(columns, range, tokens) < LEAST_ATTENTION) continue;
      for (const form of formsInPlace(asked)) {
        const replaced = replaceTokens(tokens, range, form, vocabulary);
        if (!replaced) continue;
        // It must mend what it was meant to, and break nothing else.
        const after = compareQuantities(french, joinTarget(replaced, source, vocabulary).text);
        const isMended = after.missing.length < missing.length;
        if (isMended && after.added.length < added.length) return replaced;
      }
    }
  }
  return null;
}

/** Forms that are tried for one quantity. */
const MOST_FORMS = 4;

/** What may stand where the figures are. Of a date whose month is said they are its day or its year. */
function formsInPlace(asked: FrenchQuantity): readonly string[] {
  const { quantity } = asked;
  const figures = quantity.kind === 'date' ? [quantity.day, quantity.year] : [];
  return [
    ...figures.flatMap((value) => (value === null ? [] : [String(value)])),
    ...englishForms(asked).slice(0, MOST_FORMS),
  ];
}

const rangeOf = (figures: Span, spans: readonly Span[]) => ({
  first: spans.findIndex((span) => spansOverlap(span, figures)),
  end: spans.findLastIndex((span) => spansOverlap(span, figures)) + 1,
});
