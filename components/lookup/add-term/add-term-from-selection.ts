import { linkedSentence } from '@/components/lookup/words/linked-sentence';
import { isKnownWord } from '@/components/lookup/words/page-lexicon';
import { selectedWords } from '@/components/lookup/words/selected-words';
import { openPanel, type ViewStore } from '@/components/state/view-store';
import type { SelectedWords } from '@/components/state/words-on-page';
import {
  type EntryProposal,
  proposeFromEnglish,
  proposeFromFrench,
} from '@/glossary/propose/propose-entry';
import type { ReaderStore } from '@/lib/store/state/stores';

/** Opens the dialog for adding a term, filled with what the selection proposes, or empty. */
export function addTermFromSelection(reader: ReaderStore, view: ViewStore): void {
  const selected = selectedWords(document.getSelection());
  addTerm(view, selected && proposeFrom(reader, selected));
}

/**
 * Proposes an entry for selected words; null when they hold no word, or none of the other language is
 * linked to them.
 */
export function proposeFrom(reader: ReaderStore, words: SelectedWords): EntryProposal | null {
  const sentence = linkedSentence(reader.getState(), words.segmentId);
  if (!sentence) return null;
  return words.side === 'french'
    ? proposeFromFrench(sentence, words.span, isKnownWord)
    : proposeFromEnglish(sentence, words.span, isKnownWord);
}

export const addTerm = (view: ViewStore, proposal: EntryProposal | null): void =>
  openPanel(view, { name: 'add-term', proposal });
