import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtSpacedMarks, partOpening } from '@/components/ui/spaced-marks';

describe('a text cut at the marks that French sets with a space', () => {
  test.each([
    ['(Source : Turquie)', ['(Source', ' :', ' Turquie)']],
    ['« Oui » !', ['« Oui', ' »', ' !']],
    ['« Oui, dit-il', ['« Oui,', ' dit-il']],
    ['Il dit « ', ['Il dit « ']],
    ['Non.', ['Non.']],
    // A space that does not break needs nothing.
    ['« Oui »', ['« Oui »']],
    ['', []],
  ])('%j', (text, pieces) => {
    expect(cutAtSpacedMarks(text).map((piece) => piece.text)).toEqual(pieces);
  });

  test('has pieces that join back to it, each where it says', () => {
    const text = fc.string({ unit: fc.constantFrom(' ', '«', '»', ':', '!', 'a', 'é', '😀') });
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = cutAtSpacedMarks(whole);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        for (const { start, text: piece } of pieces) {
          expect(whole.slice(start, start + piece.length)).toBe(piece);
        }
      }),
    );
  });
});

test.each([
  ['Il dit « ', ['Il dit ', '« ']],
  ['« ', ['', '« ']],
  ['Il dit', ['Il dit', '']],
])('of %j the opening mark at the end is parted', (text, parts) => {
  expect(partOpening(text)).toEqual(parts);
});
