import type { LinkedSentence } from '@/glossary/propose/propose-entry';
import { segmentsOf } from '@/lib/document/segments-of';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState } from '@/lib/store/state/reader-state';

/**
 * Finds a sentence of the open article with the English on the screen; null when there is no such sentence.
 */
export function linkedSentence(
  state: Pick<ReaderState, 'article' | 'segments' | 'postEdits'>,
  segmentId: string,
): LinkedSentence | null {
  const segment = state.article && segmentsOf(state.article).find(({ id }) => id === segmentId);
  return segment ? { french: segment.text, english: judgedEnglishOf(state, segmentId) } : null;
}
