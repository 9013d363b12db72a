import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InlineStyle } from '@/lib/document/inline';
import { createLineBuilder } from '@/lib/import/lines/line-builder';

const strong: InlineStyle = { kind: 'strong' };
const emphasis: InlineStyle = { kind: 'emphasis' };

describe('a line that is put together', () => {
  it('folds white space as a browser does, and keeps that of French typography', () => {
    const line = createLineBuilder();
    line.append(' \n La\t', []);
    line.append('  mer\u202f! «\u00a0Oui\u00a0»\u0085 ', []);
    expect(line.finish({ kind: 'paragraph' })?.text).toBe('La mer\u202f! «\u00a0Oui\u00a0»');
  });

  it('is null where nothing is to be seen', () => {
    const line = createLineBuilder();
    line.append(' \u200b \n', [strong]);
    expect(line.finish({ kind: 'paragraph' })).toBeNull();
  });

  it('joins pieces of one style, and sets them apart without the spaces at their ends', () => {
    const line = createLineBuilder();
    line.append('La ', []);
    line.append(' mer', [strong]);
    line.append(' monte ', [strong, emphasis]);
    line.append('vite', []);
    const made = line.finish({ kind: 'paragraph' });
    expect(
      made?.inlines.map(({ span, style }) => [made.text.slice(span.start, span.end), style.kind]),
    ).toEqual([
      ['mer monte', 'strong'],
      ['monte', 'emphasis'],
    ]);
  });

  it('keeps every span within its words', () => {
    const piece = fc.tuple(
      fc.constantFrom('la', ' ', '\n', 'mer ', ' é', '\u00a0', '', '👩‍👩‍👧'),
      fc.subarray([strong, emphasis]),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = createLineBuilder();
        for (const [text, styles] of pieces) line.append(text, styles);
        const made = line.finish({ kind: 'paragraph' });
        for (const { span } of made?.inlines ?? []) {
          const words = made?.text.slice(span.start, span.end) ?? '';
          expect(words).not.toBe('');
          expect(words.trim()).toBe(words);
        }
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});
