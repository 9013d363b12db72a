import { segmentIdAt } from '@/components/state/reading-dom';
import type { Side } from '@/components/state/view-store';
import type { SelectedWords } from '@/components/state/words-on-page';

/**
 * Finds what is selected of the sentence in which the selection starts, up to the end of that sentence.
 * Null when nothing is selected, or when the selection is not in the text.
 */
export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return wordsOf(selection.getRangeAt(0));
}

/** Finds the words of an element of a sentence, such as a term's link. */
export function wordsIn(element: HTMLElement): SelectedWords | null {
  const range = document.createRange();
  range.selectNodeContents(element);
  return wordsOf(range);
}

function wordsOf(range: Range): SelectedWords | null {
  const sentence = sentenceOf(range.startContainer) ?? sentenceOf(range.endContainer);
  const segmentId = segmentIdAt(sentence);
  // A sentence that is being edited is a field, which has a selection of its own.
  if (!sentence || segmentId === null || sentence.querySelector('textarea')) return null;
  const start = sentence.contains(range.startContainer)
    ? lengthUpTo(sentence, range.startContainer, range.startOffset)
    : 0;
  const end = sentence.contains(range.endContainer)
    ? lengthUpTo(sentence, range.endContainer, range.endOffset)
    : (sentence.textContent ?? '').length;
  return start < end ? { segmentId, side: sideOf(sentence), span: { start, end } } : null;
}

/** A position within the text of a sentence. */
export interface PlaceInSentence {
  readonly segmentId: string;
  readonly side: Side;
  /** The sentence's text on that side. */
  readonly text: string;
  /** In UTF-16 units of that text. */
  readonly position: number;
}

/** Says where in which sentence a position of the page is; null outside the text, or in a field. */
export function placeInSentence(node: Node, offset: number): PlaceInSentence | null {
  const sentence = sentenceOf(node);
  const segmentId = segmentIdAt(sentence);
  if (!sentence || segmentId === null || sentence.querySelector('textarea')) return null;
  return {
    segmentId,
    side: sideOf(sentence),
    text: sentence.textContent ?? '',
    position: lengthUpTo(sentence, node, offset),
  };
}

const sideOf = (sentence: HTMLElement): Side => (sentence.lang === 'fr' ? 'french' : 'english');

function sentenceOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-segment]') ?? null;
}

function lengthUpTo(sentence: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(sentence, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
