import { sentencesInView } from '@/components/state/reading-dom';
import type { LookedUp, ViewStore } from '@/components/state/view-store';
import type { SelectedWords } from '@/components/state/words-on-page';
import { projectSpan } from '@/glossary/propose/project-span';
import type { LinkedSentence } from '@/glossary/propose/propose-entry';
import { snapToWords, wholeWords } from '@/glossary/propose/whole-words';
import type { ReaderStore } from '@/lib/store/state/stores';
import { linkedSentence } from './words/linked-sentence';
import { selectedWords } from './words/selected-words';

/** Looks up the selected words, else the first word of the current sentence or of the first in view. */
export function lookUpAtCurrent(reader: ReaderStore, view: ViewStore): void {
  const selected = selectedWords(document.getSelection());
  if (selected) {
    lookUpWords(reader, view, selected);
    return;
  }
  const segmentId = view.getState().current ?? sentencesInView(document)[0] ?? null;
  const sentence = segmentId === null ? null : linkedSentence(reader.getState(), segmentId);
  const span = sentence && (wholeWords(sentence.french)[0] ?? null);
  if (segmentId !== null && span) openLookUp(view, { segmentId, span });
}

/** Looks up words of either text; nothing happens where no French word is meant. */
export function lookUpWords(reader: ReaderStore, view: ViewStore, words: SelectedWords): void {
  const sentence = linkedSentence(reader.getState(), words.segmentId);
  const span = sentence && frenchOf(words, sentence);
  if (span) openLookUp(view, { segmentId: words.segmentId, span });
}

/** The French words that a selection means: English ones lead back through their links. */
function frenchOf({ side, span }: SelectedWords, { french, english }: LinkedSentence) {
  if (side === 'french') return snapToWords(french, span);
  const words = english && snapToWords(english.text, span);
  const source = words && projectSpan(english.links, words, 'toSource', french);
  return source && snapToWords(french, source);
}

const openLookUp = (view: ViewStore, lookedUp: LookedUp): void =>
  view.setState({ panel: { name: 'look-up', words: lookedUp }, current: lookedUp.segmentId });
