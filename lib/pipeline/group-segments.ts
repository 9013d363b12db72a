import type { YieldToPage } from '@/lib/base/yield-to-page';
import { countWords } from '@/lib/document/count-words';
import type { SourceSegment } from '@/lib/mt/translator';
import { nameOfKey, type TranslationKey, translationKey } from './translation-memory';

/** Segments that share one translation, so that the machine translates only the first. */
export interface SegmentGroup {
  readonly key: TranslationKey;
  /** The machine translates the first; the others take over its translation. */
  readonly segments: readonly [SourceSegment, ...SourceSegment[]];
  readonly words: number;
}

/**
 * Groups the segments that share one translation. The page still answers meanwhile.
 *
 * @param yieldIfDue awaited before each segment
 * @returns groups by the id of their first segment, in the order of the article
 */
export async function groupSegments(
  segments: readonly SourceSegment[],
  modelDigest: string,
  yieldIfDue: YieldToPage,
): Promise<Map<string, SegmentGroup>> {
  const byName = new Map<string, GrowingGroup>();
  for (const segment of segments) {
    await yieldIfDue();
    const key = translationKey(modelDigest, segment);
    const name = nameOfKey(key);
    const group = byName.get(name);
    if (group) group.segments.push(segment);
    else byName.set(name, { key, segments: [segment], words: countWords(segment.text) });
  }
  return new Map([...byName.values()].map((group) => [group.segments[0].id, group]));
}

interface GrowingGroup extends SegmentGroup {
  readonly segments: [SourceSegment, ...SourceSegment[]];
}
