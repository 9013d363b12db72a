import type { Paragraph } from '@/lib/document/article';

/**
 * Sentences from which on a stretch is full. A window shows some 20. With 12 a text of 100,000 words has
 * some 300 stretches, which the browser looks over at each frame, and as one scrolled none took 30 ms to
 * be drawn.
 */
const FULL_FROM = 12;

/** An article's paragraphs in stretches, each of which the page draws as one. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const stretches: Paragraph[][] = [];
  let sentences = FULL_FROM;
  for (const paragraph of paragraphs) {
    if (sentences >= FULL_FROM) {
      stretches.push([]);
      sentences = 0;
    }
    stretches.at(-1)?.push(paragraph);
    sentences += paragraph.segments.length;
  }
  return stretches;
}

/** In rem, side by side in a window of 1440 px: a line has 62 characters, and a paragraph half a line free. */
const REM_A_CHARACTER = 0.031;
const REM_A_PARAGRAPH = 2.5;

/** About how high a stretch is, in rem, before it was ever laid out: on a phone it is twice as high. */
export const estimatedHeight = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { segments }) =>
      sum +
      segments.reduce((own, { text }) => own + REM_A_CHARACTER * text.length, REM_A_PARAGRAPH),
    0,
  );
