import type { Span } from '@/lib/text/span';
import type { TargetToken } from './hypothesis';
import type { SourceToken } from './source-sentence';
import { SPACE, type Vocabulary } from './vocabulary';

/** A translation, and which of its units each token became. */
export interface TargetText {
  readonly text: string;
  readonly spans: readonly Span[];
}

const closing = /^[,;:!?.)\]”]/;
/** An apostrophe that a space precedes is a quotation mark. */
const opening = /[([“]$|(?:^|\s)'$/;

/**
 * Joins tokens into text. A token that the vocabulary does not know becomes the unknown source text
 * that it was made from.
 */
export function joinTarget(
  tokens: readonly TargetToken[],
  source: readonly SourceToken[],
  vocabulary: Vocabulary,
): TargetText {
  const copied = new Set<number>();
  const spans: Span[] = [];
  let text = '';
  let isSpaceDue = false;
  for (const token of tokens) {
    const piece =
      token.id === vocabulary.unknownId
        ? copyUnknown(token, source, vocabulary.unknownId, copied)
        : vocabulary.textOf(token.id);
    const written = piece.replaceAll(SPACE, ' ').trim();
    isSpaceDue ||= piece.startsWith(SPACE);
    if (written !== '' && isSpaceDue) {
      const isTight = closing.test(written) || opening.test(text.slice(-2)) || opensQuotation(text);
      if (text !== '' && !isTight) text += ' ';
      isSpaceDue = false;
    }
    spans.push({ start: text.length, end: text.length + written.length });
    text += written;
  }
  return { text, spans };
}

/** Whether the text ends in a quotation mark that nothing has closed: `the "` but not `the "end"`. */
const opensQuotation = (text: string): boolean =>
  text.endsWith('"') && text.split('"').length % 2 === 0;

/** The text of the unknown source token that has the most attention and was not copied yet. */
function copyUnknown(
  { attention }: TargetToken,
  source: readonly SourceToken[],
  unknownId: number,
  copied: Set<number>,
): string {
  let best = -1;
  source.forEach(({ id }, at) => {
    if (id !== unknownId || copied.has(at)) return;
    if (best < 0 || (attention?.[at] ?? 0) > (attention?.[best] ?? 0)) best = at;
  });
  copied.add(best);
  return source[best]?.text ?? '';
}
