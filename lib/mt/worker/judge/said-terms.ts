import { attentionOn, columnsOf, targetWords } from '@/lib/mt/worker/mend/target-words';
import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { isNameSaid } from '@/lib/names/is-name-said';
import type { NameToKeep } from '@/lib/names/names-to-keep';
import { findForms } from '@/lib/text/find-forms';

/** Tells which of a part's terms a translation says, what must be kept among them. */
export function findSaid(
  part: SourcePart,
  { tokens }: Hypothesis,
  vocabulary: Vocabulary,
): readonly boolean[] {
  if (part.terms.length === 0) return [];
  const { text } = joinTarget(tokens, part.tokens, vocabulary);
  const forms = part.terms.map(({ accepted, isSaidIn }) => (isSaidIn === null ? accepted : []));
  const found = findForms(text, forms);
  return part.terms.map(({ isSaidIn }, at) => isSaidIn?.(text) ?? found[at] !== null);
}

/** The share of its attention by which a word renders a name, in whatever way. */
const LEAST_ATTENTION = 0.3;

/** Finds the names of a part for which a translation has nothing. */
export function findLostNames(
  part: SourcePart,
  { tokens }: Hypothesis,
  vocabulary: Vocabulary,
): readonly NameToKeep[] {
  const surely = part.names.filter(({ how, isBesideName }) => how !== 'unlisted' || isBesideName);
  if (surely.length === 0 || !tokens.some(({ attention }) => attention !== null)) return [];
  const words = targetWords(tokens, part.tokens, vocabulary);
  const text = words.map((word) => word.text).join(' ');
  return surely.filter((name) => {
    if (isNameSaid(name, text)) return false;
    // All that may stand for it is known.
    if (name.how === 'nationality') return true;
    const columns = columnsOf(name.span, part.tokens);
    return !words.some((word) => attentionOn(columns, word, tokens) >= LEAST_ATTENTION);
  });
}
