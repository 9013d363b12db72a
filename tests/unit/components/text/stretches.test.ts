import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimatedHeight, stretchesOf } from '@/components/text/stretches';
import type { Paragraph } from '@/lib/document/article';
import { plainBlock } from '@/lib/document/block';

const paragraphOf = (sentences: number, text = 'Il pleut.'): Paragraph => ({
  block: plainBlock,
  segments: Array.from({ length: sentences }, (_, at) => ({
    id: `1.${at + 1}`,
    span: { start: 0, end: text.length },
    text,
    lead: 0,
  })),
});
const articles = fc.array(fc.integer({ min: 1, max: 40 }).map((count) => paragraphOf(count)));
const sentencesIn = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { segments }) => sum + segments.length, 0);

describe('stretches', () => {
  test('have all paragraphs in their order, whole', () => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        expect(stretchesOf(paragraphs).flat()).toEqual(paragraphs);
      }),
    );
  });

  test('end with the paragraph that fills them', () => {
    fc.assert(
      fc.property(articles, (paragraphs) => {
        const stretches = stretchesOf(paragraphs);
        for (const stretch of stretches) expect(sentencesIn(stretch.slice(0, -1))).toBeLessThan(12);
        for (const stretch of stretches.slice(0, -1)) {
          expect(sentencesIn(stretch)).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });
});

test('a stretch is thought the higher the more it says', () => {
  const short = estimatedHeight([paragraphOf(1), paragraphOf(1)]);
  expect(estimatedHeight([paragraphOf(1)])).toBeLessThan(short);
  expect(short).toBeLessThan(estimatedHeight([paragraphOf(1), paragraphOf(1, 'x'.repeat(500))]));
});
