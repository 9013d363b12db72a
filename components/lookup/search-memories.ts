import { openPanel, type ViewStore } from '@/components/state/view-store';
import { rangeOfWords, type SelectedWords } from '@/components/state/words-on-page';
import { selectedWords } from './words/selected-words';

/** Searches the memories for the selected words; without any, for what is then typed. */
export function searchMemoriesFromSelection(view: ViewStore): void {
  const selected = selectedWords(document.getSelection());
  if (selected) searchMemories(view, selected);
  else openPanel(view, { name: 'concordance', search: { words: '', language: 'fr' } });
}

/** Searches the memories for words, in their language. */
export function searchMemories(view: ViewStore, selected: SelectedWords): void {
  const words = rangeOfWords(selected)?.toString() ?? '';
  const language = selected.side === 'french' ? 'fr' : 'en';
  openPanel(view, { name: 'concordance', search: { words, language } });
}
