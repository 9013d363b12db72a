import type { Paragraph } from '@/lib/document/article';
import { runsOf } from '@/lib/document/outline';

/**
 * The number of sentences that fills a stretch. A window shows some 20. With 12, a text of 100,000 words
 * has some 300 stretches, which the browser checks at each frame, and none took over 30 ms to draw.
 */
const FULL_FROM = 12;

/** The number of sentences from which on a list or a table goes on in another stretch, as another one. */
const ENDLESS_FROM = 120;

/** Groups an article's paragraphs into stretches, each of which the page draws as one. */
export function stretchesOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const stretches: Paragraph[][] = [];
  let sentences = FULL_FROM;
  for (const run of runsOf(paragraphs)) {
    for (const [at, paragraph] of run.entries()) {
      // A list or a table is drawn as one, unless it is endless.
      if (sentences >= (at === 0 ? FULL_FROM : ENDLESS_FROM)) {
        stretches.push([]);
        sentences = 0;
      }
      stretches.at(-1)?.push(paragraph);
      sentences += paragraph.segments.length;
    }
  }
  return stretches;
}

/**
 * The height of one character in rem, in two columns in a window of 1440 px: a line has 62 characters, and
 * the last line of a paragraph is half empty.
 */
const REM_A_CHARACTER = 0.031;
const REM_A_PARAGRAPH = 2.5;

/** Estimates the height of a stretch in rem before it is first laid out. On a phone it is twice as high. */
export const estimatedHeight = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { segments }) =>
      sum +
      segments.reduce((own, { text }) => own + REM_A_CHARACTER * text.length, REM_A_PARAGRAPH),
    0,
  );
