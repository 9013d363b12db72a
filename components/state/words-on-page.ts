import type { Span } from '@/lib/text/span';
import { findSentence } from './reading-dom';
import type { Side } from './view-store';

/** Some words of a sentence of the text. */
export interface SelectedWords {
  readonly segmentId: string;
  readonly side: Side;
  /** In UTF-16 units of the sentence's text on that side. */
  readonly span: Span;
}

/** Finds the range of the page that shows part of a sentence; null when the sentence is not on the page. */
export function rangeOfWords({ segmentId, side, span }: SelectedWords): Range | null {
  const sentence = findSentence(document, segmentId, side);
  if (!sentence) return null;
  const range = document.createRange();
  range.selectNodeContents(sentence);
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (before <= span.start && span.start < before + length) {
      range.setStart(node, span.start - before);
    }
    if (before < span.end && span.end <= before + length) range.setEnd(node, span.end - before);
    before += length;
  }
  return range;
}
