import type { ShownSentence } from '@/lib/export/export-document';
import type { SegmentTranslation } from '@/lib/mt/translator';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { machineTranslation } from '@/lib/store/state/segment-states';

/** The parts of the state that decide which English is on the screen. */
type Shown = Pick<ReaderState, 'segments' | 'postEdits'>;

/** Finds what the machine says for a sentence; null until it has said something. */
export function machineEnglishOf(state: Shown, segmentId: string): string | null {
  const said = machineTranslation(state.segments.get(segmentId));
  return said?.text ?? state.postEdits[segmentId]?.machine ?? null;
}

/**
 * Finds what the other of two translators says of a sentence, and the id of its model; null where there is
 * none. The object stays the same as long as the translation does.
 */
export function otherTranslationOf(
  { segments }: Pick<ReaderState, 'segments'>,
  segmentId: string,
): SegmentTranslation | null {
  const state = segments.get(segmentId);
  return state?.status === 'translated' ? (state.translation.other ?? null) : null;
}

/** Finds the English on the screen, who wrote it, and its links; null while there is none. */
export function shownSentenceOf(state: Shown, segmentId: string): ShownSentence | null {
  const postEdit = state.postEdits[segmentId];
  if (postEdit) return { english: postEdit.text, origin: 'hand', links: [] };
  const said = machineTranslation(state.segments.get(segmentId));
  if (said === null) return null;
  const origin = said.recalledFrom === undefined ? 'machine' : 'memory';
  return { english: said.text, origin, links: said.links };
}
