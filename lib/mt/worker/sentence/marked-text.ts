import { agreeArticles } from '@/lib/marks/agree-articles';
import { dropSecondStop } from '@/lib/marks/drop-second-stop';
import { joinApostrophes } from '@/lib/marks/join-apostrophes';
import { setApostrophes } from '@/lib/marks/set-apostrophes';
import { setDashes } from '@/lib/marks/set-dashes';
import { type AlignedWord, setQuotationMarks } from '@/lib/marks/set-marks';
import { applyEdits } from '@/lib/marks/text-edits';
import { spansOverlap } from '@/lib/text/span';
import { tokenise } from '@/lib/text/tokenise';
import type { TargetToken } from './hypothesis';
import type { SourcePart } from './prepare-segment';
import { readFor } from './source-sentence';
import { joinTarget, type TargetText } from './target-text';
import type { Vocabulary } from './vocabulary';

/** Joins the tokens of a part's translation into text, with its quotation marks and dashes as they belong. */
export function joinMarked(
  part: SourcePart,
  tokens: readonly TargetToken[],
  vocabulary: Vocabulary,
): TargetText {
  const joined = joinTarget(tokens, part.tokens, vocabulary);
  const quoted = setQuotationMarks(part.text, joined.text, () => alignWords(joined, part, tokens));
  const marked = applyEdits(joined.text, joined.spans, quoted);
  const whole = applyEdits(marked.text, marked.spans, joinApostrophes(part.text, marked.text));
  const dashed = applyEdits(whole.text, whole.spans, setDashes(part.text, whole.text));
  const agreed = applyEdits(dashed.text, dashed.spans, agreeArticles(dashed.text));
  const stopped = applyEdits(agreed.text, agreed.spans, dropSecondStop(agreed.text));
  return applyEdits(stopped.text, stopped.spans, setApostrophes(stopped.text));
}

/** The words of the English, each with the place of the French that its tokens attend to most. */
function alignWords(
  { text, spans }: TargetText,
  part: SourcePart,
  tokens: readonly TargetToken[],
): readonly AlignedWord[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ span }) => {
      const sums = new Map<number, number>();
      tokens.forEach(({ attention }, at) => {
        const own = spans[at];
        if (!attention || !own || !spansOverlap(own, span)) return;
        part.tokens.forEach((_, column) => {
          const place = readFor(part.tokens, column);
          if (!place) return;
          sums.set(place.start, (sums.get(place.start) ?? 0) + (attention[column] ?? 0));
        });
      });
      const [best] = [...sums].sort(([, a], [, b]) => b - a);
      return { span, source: best?.[0] ?? null };
    });
}
