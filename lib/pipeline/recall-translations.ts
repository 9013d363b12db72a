import type { SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import { type TranslationMemory, translationKey } from './translation-memory';

/** What the memory has of these segments, by segment id. */
export async function recallTranslations(
  segments: readonly SourceSegment[],
  modelDigest: string,
  memory: TranslationMemory,
): Promise<ReadonlyMap<string, SegmentTranslation>> {
  const found = await memory.read(segments.map((segment) => translationKey(modelDigest, segment)));
  return new Map(
    segments.flatMap(({ id }, index) => {
      const translation = found[index];
      return translation ? [[id, translation] as const] : [];
    }),
  );
}
