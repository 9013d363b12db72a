import { sentencesInView } from '@/components/reader/reading-dom';
import type { LookedUp, ViewStore } from '@/components/reader/view-store';
import { projectSpan } from '@/glossary/project-span';
import type { LinkedSentence } from '@/glossary/propose-entry';
import { snapToWords, wholeWords } from '@/glossary/whole-words';
import type { ReaderStore } from '@/lib/store/stores';
import { linkedSentence } from './linked-sentence';
import { type SelectedWords, selectedWords } from './selected-words';

/** Looks up the selected words, else the first word of the current sentence or of the first in view. */
export function lookUpAtCurrent(reader: ReaderStore, view: ViewStore): void {
  const selected = selectedWords(document.getSelection());
  const segmentId =
    selected?.segmentId ?? view.getState().current ?? sentencesInView(document)[0] ?? null;
  const sentence = segmentId === null ? null : linkedSentence(reader.getState(), segmentId);
  if (segmentId === null || sentence === null) return;
  const span = selected ? frenchOf(selected, sentence) : (wholeWords(sentence.french)[0] ?? null);
  if (span) openLookUp(view, { segmentId, span });
}

/** The French words that a selection means: English ones lead back through their links. */
export function frenchOf({ side, span }: SelectedWords, { french, english }: LinkedSentence) {
  if (side === 'french') return snapToWords(french, span);
  const words = english && snapToWords(english.text, span);
  const source = words && projectSpan(english.links, words, 'toSource', french);
  return source && snapToWords(french, source);
}

export const openLookUp = (view: ViewStore, lookedUp: LookedUp): void =>
  view.setState({ lookedUp, term: null, current: lookedUp.segmentId });
