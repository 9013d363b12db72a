import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '@/lib/text/span';
import { splitAtClauses } from '@/lib/text/split-clauses';
import { frenchish } from './frenchish';

const atMost = (units: number) => (piece: string) => piece.length <= units;

describe('splitAtClauses', () => {
  it.each([
    ['Les civils partent.', 40, ['Les civils partent.']],
    [
      'Les civils partent, hélas ; les soldats restent, dit-il.',
      40,
      ['Les civils partent, hélas ; ', 'les soldats restent, dit-il.'],
    ],
    [
      'Une opération militaire dans la région - où vit la majorité des Arméniens.',
      50,
      ['Une opération militaire dans la région ', '- où vit la majorité des Arméniens.'],
    ],
    [
      'Les représentants ont été invités à dialoguer, mais ils ont refusé.',
      50,
      ['Les représentants ont été invités à dialoguer, ', 'mais ils ont refusé.'],
    ],
    [
      'Le bureau du président a révélé que le pays arrêterait la campagne',
      40,
      ['Le bureau du président a révélé ', 'que le pays arrêterait la campagne'],
    ],
    [
      '« Partez vite. Nous restons ici », dit-il.',
      30,
      ['« Partez vite. ', 'Nous restons ici », dit-il.'],
    ],
    ['Il vaut 3,5 millions à 12:30 précises', 30, ['Il vaut 3,5 millions ', 'à 12:30 précises']],
    ['abcdefgh', 4, ['abcd', 'efgh']],
  ])('cuts %j to pieces of %i at its best marks', (text, units, pieces) => {
    expect(splitAtClauses(text, atMost(units)).map((span) => sliceSpan(text, span))).toEqual(
      pieces,
    );
  });

  it.each([
    ['éééé'.normalize('NFD'), 4, ['éé', 'éé'].map((piece) => piece.normalize('NFD'))],
    ['👩‍👩‍👧👩‍👩‍👧', 10, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['😀😀', 3, ['😀', '😀']],
    ['😀', 1, ['😀']],
    ['\ud83d\ud83d', 1, ['\ud83d', '\ud83d']],
  ])('never cuts a character of %j while it fits in %i', (text, units, pieces) => {
    expect(splitAtClauses(text, atMost(units)).map((span) => sliceSpan(text, span))).toEqual(
      pieces,
    );
  });

  it('has no piece of an empty text', () => {
    expect(splitAtClauses('', () => false)).toEqual([]);
  });

  it('joins back to exactly the text, of pieces that fit or are one code point', () => {
    fc.assert(
      fc.property(frenchish, fc.integer({ min: 0, max: 30 }), (text, units) => {
        let end = 0;
        for (const span of splitAtClauses(text, atMost(units))) {
          const piece = sliceSpan(text, span);
          expect(span.start).toBe(end);
          expect(piece.length <= units || [...piece].length === 1).toBe(true);
          end = span.end;
        }
        expect(end).toBe(text.length);
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it.each([
    ['no space', 'a'.repeat(10_000)],
    ['only accents', 'e\u0301'.repeat(5_000)],
    ['nothing but accents', '\u0301'.repeat(10_000)],
    ['only spaces', ' '.repeat(10_000)],
    ['spaces at one end', `${'a '.repeat(2_000)}${'b'.repeat(6_000)}`],
  ])('asks little of `fits` for 10,000 units with %s', (_, text) => {
    let asked = 0;
    const pieces = splitAtClauses(text, (piece) => {
      asked += 1;
      return piece.length <= 100;
    });
    expect(pieces.every(({ start, end }) => end - start <= 100)).toBe(true);
    expect(asked).toBeLessThan(600);
  });
});
