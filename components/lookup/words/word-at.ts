import type { SelectedWords } from '@/components/state/words-on-page';
import { wholeWords } from '@/glossary/propose/whole-words';
import { placeInSentence, selectedWords } from './selected-words';

/** Finds the word of a sentence under a point of the window, in CSS pixels; null beside all words. */
export function wordAtPoint(x: number, y: number): SelectedWords | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret && wordAtPlace(caret.offsetNode, caret.offset);
}

/** Finds the selected words, or the one that a collapsed selection stands in; null outside the text. */
export function wordAtSelection(selection: Selection | null): SelectedWords | null {
  const selected = selectedWords(selection);
  if (selected) return selected;
  const node = selection?.focusNode ?? null;
  return node === null || !selection?.isCollapsed ? null : wordAtPlace(node, selection.focusOffset);
}

function wordAtPlace(node: Node, offset: number): SelectedWords | null {
  const place = placeInSentence(node, offset);
  if (!place) return null;
  const { text, position, segmentId, side } = place;
  const span = wholeWords(text).find(({ start, end }) => start <= position && position <= end);
  return span ? { segmentId, side, span } : null;
}
