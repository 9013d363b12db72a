import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleOfText } from '@/lib/document/title-of-text';

describe('titleOfText', () => {
  it.each([
    ['Il pleut.', 'Il pleut'],
    ['  \n Pluie  sur\tla ville \nIl pleut.', 'Pluie sur la ville'],
    ['***\nIl pleut.', 'Il pleut'],
    ['…', ''],
    ['Qui vient ?', 'Qui vient ?'],
    [
      'Le ministre a dit hier, devant la presse, que la réforme des retraites attendrait.',
      'Le ministre a dit hier, devant la presse, que la réforme des…',
    ],
    [`${'a'.repeat(58)} « b`, `${'a'.repeat(58)}…`],
    ['é'.repeat(80), `${'é'.repeat(60)}…`],
    [`${'a'.repeat(59)}😀 b`, `${'a'.repeat(59)}…`],
  ])('of %j is %j', (text, title) => {
    expect(titleOfText(text)).toBe(title);
  });

  it('is never empty for a text with a letter, and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = titleOfText(`${text} mot`);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(61);
        expect(title.isWellFormed()).toBe(true);
      }),
    );
  });
});
