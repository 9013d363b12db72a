import type { Paragraph } from '@/lib/document/article';

/**
 * Sentences from which on a stretch is full. A window shows some 20. With 12 a text of 100,000 words has
 * 300 stretches, which the browser looks over at each frame, and one takes some 10 ms to be drawn.
 */
const fullFrom = 12;

/** An article's paragraphs in stretches, each of which the page draws as one. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const stretches: Paragraph[][] = [];
  let sentences = fullFrom;
  for (const paragraph of paragraphs) {
    if (sentences >= fullFrom) {
      stretches.push([]);
      sentences = 0;
    }
    stretches.at(-1)?.push(paragraph);
    sentences += paragraph.segments.length;
  }
  return stretches;
}
