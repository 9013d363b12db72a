import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoPieces } from '@/components/text/marks/pieces';

const mark = (start: number, end: number) => ({ span: { start, end } });
const texts = (text: string, marks: readonly { span: { start: number; end: number } }[]) =>
  cutIntoPieces(text, marks).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text));

describe('cutIntoPieces', () => {
  test.each([
    ['no marks', 'la paix', [], ['la paix']],
    ['a mark in the middle', 'la paix !', [mark(3, 7)], ['la ', '[paix]', ' !']],
    ['marks that touch', 'abcd', [mark(2, 4), mark(0, 2)], ['[ab]', '[cd]']],
    ['a nested mark: the outer stays', 'abcd', [mark(1, 2), mark(0, 4)], ['[abcd]']],
    ['marks that overlap: the first stays', 'abcd', [mark(1, 4), mark(0, 2)], ['[ab]', 'cd']],
    ['a mark beyond the text', 'abcd', [mark(2, 9)], ['abcd']],
    ['an empty mark', 'abcd', [mark(2, 2)], ['abcd']],
    ['an empty text', '', [mark(0, 1)], []],
  ])('%s', (_, text, marks, expected) => {
    expect(texts(text, marks)).toEqual(expected);
  });

  test('gives pieces that join back to the sentence, at the places they name', () => {
    const marks = fc.array(
      fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), marks, (text, pairs) => {
        const pieces = cutIntoPieces(
          text,
          pairs.map(([start, end]) => mark(start, end)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) {
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        }
      }),
      { seed: 7 },
    );
  });
});
