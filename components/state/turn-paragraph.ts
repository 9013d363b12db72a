import { findSentence, focusOn, segmentIdAt } from './reading-dom';
import { columnOf, turnSentences, type ViewStore } from './view-store';

/**
 * Shows the paragraph of a sentence in the language that has no column, or in its own again. A focus within
 * it goes to the same sentence in that language. Where both languages are in sight, nothing happens.
 */
export function turnParagraph(view: ViewStore, segmentId: string): void {
  if (view.getState().sides === 'both') return;
  const row = findSentence(document, segmentId, 'french')?.closest('[data-row]');
  if (!row) return;
  const focused = row.contains(document.activeElement)
    ? (segmentIdAt(document.activeElement) ?? segmentId)
    : null;
  const ids = [...row.querySelectorAll('[lang="fr"][data-segment]')].map(segmentIdAt);
  turnSentences(
    view,
    ids.filter((id) => id !== null),
  );
  if (focused === null) return;
  requestAnimationFrame(() => {
    const sentence = findSentence(document, focused, columnOf(view.getState(), focused));
    if (sentence) focusOn(sentence);
  });
}
