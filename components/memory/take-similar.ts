import { segmentsOf } from '@/lib/document/segments-of';
import { shownEnglish } from '@/lib/store/state/segment-states';
import type { MemoriesStore, ReaderStore } from '@/lib/store/state/stores';

/** Writes what the memories offer first for a sentence in its place; does nothing where they offer nothing. */
export async function takeSimilar(
  reader: ReaderStore,
  memories: MemoriesStore,
  segmentId: string,
): Promise<void> {
  const { article, editTranslation } = reader.getState();
  const segment = article && segmentsOf(article).find(({ id }) => id === segmentId);
  if (!segment) return;
  const offers = await memories.getState().findSimilar(segment.text);
  const shown = shownEnglish(reader.getState(), segmentId);
  const offer = offers.find(({ english }) => english !== shown);
  // Another article may have been opened meanwhile.
  if (offer && reader.getState().article === article) editTranslation(segmentId, offer.english);
}
