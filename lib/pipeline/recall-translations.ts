import type { RecalledEnglish, SegmentTranslation, SourceSegment } from '@/lib/mt/translator';
import { type TranslationMemory, translationKey } from './translation-memory';

/**
 * The memory is asked for this many sentences at once, because a whole long article would freeze the page.
 */
const ASKED_AT_ONCE = 200;

/**
 * Returns the translations that the memory has, by segment id; before it comes what the reader's own
 * translation memories have.
 */
export async function recallTranslations(
  segments: readonly SourceSegment[],
  modelDigest: string,
  memory: TranslationMemory,
): Promise<ReadonlyMap<string, SegmentTranslation>> {
  const found = new Map<string, SegmentTranslation>();
  for (const { id, recalled } of segments)
    if (recalled) found.set(id, recalledTranslation(recalled));
  const asked = segments.filter(({ id }) => !found.has(id));
  for (let start = 0; start < asked.length; start += ASKED_AT_ONCE) {
    const part = asked.slice(start, start + ASKED_AT_ONCE);
    const answers = await memory.read(part.map((segment) => translationKey(modelDigest, segment)));
    part.forEach(({ id }, index) => {
      const translation = answers[index];
      if (translation) found.set(id, translation);
    });
  }
  return found;
}

/** Nobody knows which words of it render which. */
const recalledTranslation = ({ text, memory }: RecalledEnglish): SegmentTranslation => ({
  text,
  links: [],
  tokens: 0,
  steering: [],
  recalledFrom: memory,
});
