import type { StoreApi } from 'zustand/vanilla';
import type { Segment } from '@/lib/document/article';
import { segmentsOf } from '@/lib/document/segments-of';
import type { SegmentTranslation, WantedTerm } from '@/lib/mt/translator';
import { type TranslationMemory, translationKey } from '@/lib/pipeline/translation-memory';
import type { ReaderState } from '@/lib/store/state/reader-state';

/** Exchanges the two translations of a sentence; null where there is only one. */
export function exchangeTranslations(translation: SegmentTranslation): SegmentTranslation | null {
  const { other, ...own } = translation;
  return other === undefined ? null : { ...other, other: own };
}

/**
 * Makes the other translation stand for the sentence, at later visits too. Doing it again undoes it.
 * Nothing happens where there is no other.
 *
 * @param wantedTerms of the segment, as it was translated
 */
export function takeOtherTranslation(
  segmentId: string,
  store: StoreApi<ReaderState>,
  memory: TranslationMemory,
  wantedTerms: (segment: Segment) => readonly WantedTerm[],
): void {
  const { article, model, quality, segments } = store.getState();
  const state = segments.get(segmentId);
  if (state?.status !== 'translated' || article === null || model === null) return;
  const translation = exchangeTranslations(state.translation);
  const segment = segmentsOf(article).find(({ id }) => id === segmentId);
  if (translation === null || segment === undefined) return;
  const source = { ...segment, terms: wantedTerms(segment), quality };
  memory.write(translationKey(model.digest, source), translation);
  store.setState({ segments: segments.with([[segmentId, { ...state, translation }]]) });
}
