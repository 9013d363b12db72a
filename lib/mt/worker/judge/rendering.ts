import type { Hypothesis } from '@/lib/mt/worker/sentence/hypothesis';
import type { SourcePart } from '@/lib/mt/worker/sentence/prepare-segment';
import { joinTarget } from '@/lib/mt/worker/sentence/target-text';
import type { Vocabulary } from '@/lib/mt/worker/sentence/vocabulary';
import { linkWords } from '@/lib/mt/worker/sentence/word-links';
import type { Span } from '@/lib/text/span';

/** What a hypothesis says of a part, and which words of the French it renders. */
export interface Rendering {
  readonly text: string;
  /** In UTF-16 units of the part's French; empty when the model has no aligning head. */
  readonly rendered: readonly Span[];
}

/** Reads a hypothesis as text with links. */
export function renderHypothesis(
  part: SourcePart,
  { tokens }: Hypothesis,
  vocabulary: Vocabulary,
): Rendering {
  const { text, spans } = joinTarget(tokens, part.tokens, vocabulary);
  const links = linkWords(part.text, part.tokens, text, tokens, spans);
  return { text, rendered: links.map(({ source }) => source) };
}
