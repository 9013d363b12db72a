import type { SegmentTranslation } from '@/lib/mt/translator';
import type { ReaderState } from './reader-state';

export type JudgedEnglish = Pick<SegmentTranslation, 'text' | 'links' | 'weakest'>;

/**
 * Finds the English to judge, by its terms and its doubtful places, as an object that stays the same as long as the text does.
 * Null while there is none, or only English that a change of a term has outdated.
 */
export function judgedEnglishOf(
  state: Pick<ReaderState, 'segments' | 'postEdits'>,
  segmentId: string,
): JudgedEnglish | null {
  const postEdit = state.postEdits[segmentId];
  if (postEdit) return withoutLinks(postEdit);
  const segment = state.segments.get(segmentId);
  return segment?.status === 'translated' ? segment.translation : null;
}

const handWritten = new WeakMap<object, JudgedEnglish>();

function withoutLinks(postEdit: { readonly text: string }) {
  const known = handWritten.get(postEdit) ?? { text: postEdit.text, links: [] };
  handWritten.set(postEdit, known);
  return known;
}
