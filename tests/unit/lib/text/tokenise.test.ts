import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '@/lib/text/span';
import { foldWord, stripAccents, tokenise } from '@/lib/text/tokenise';
import { frenchish } from './frenchish';

const tokensOf = (text: string) => tokenise(text).map(({ span }) => sliceSpan(text, span));

describe('tokenise', () => {
  it.each([
    ["l’armée de l'air", ['l’', 'armée', 'de', "l'", 'air']],
    ['Haut-Karabakh', ['Haut', '-', 'Karabakh']],
    ['Lorsqu’un groupe d’Azerbaïdjanais', ['Lorsqu’', 'un', 'groupe', 'd’', 'Azerbaïdjanais']],
    ['aujourd’hui, quelqu’un', ['aujourd’hui', ',', 'quelqu’', 'un']],
    [
      'plus de 2\u00a0000 civils et 3,5 %',
      ['plus', 'de', '2\u00a0000', 'civils', 'et', '3,5', '%'],
    ],
    ['en 2023 450 civils', ['en', '2023', '450', 'civils']],
    ['la 3D et le 1er', ['la', '3D', 'et', 'le', '1er']],
    ['« Non ! »', ['«', 'Non', '!', '»']],
    ['e\u0301tat', ['e\u0301tat']],
    ['sé\u00adparatiste\u200b', ['sé\u00adparatiste']],
    ['👩‍👩‍👧 et 👍🏽', ['👩‍👩‍👧', 'et', '👍🏽']],
    ["Azerbaijan's army", ['Azerbaijan', "'", 's', 'army']],
    ['<b>__proto__</b>', ['<', 'b', '>', '_', '_', 'proto', '_', '_', '<', '/', 'b', '>']],
    ['\u200f', []],
    ['', []],
  ])('finds the words, numbers and marks of %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('tells words, numbers and marks apart', () => {
    expect(tokenise('l’an 2\u202f000 !').map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'number',
      'mark',
    ]);
  });

  it('covers everything that is seen, in order, and cuts no character', () => {
    fc.assert(
      fc.property(frenchish, (text) => {
        let end = 0;
        for (const { span } of tokenise(text)) {
          expect(text.slice(end, span.start)).toMatch(/^[\s\p{Cf}]*$/u);
          expect(span.end).toBeGreaterThan(span.start);
          if (span.start > 0) expect(text.codePointAt(span.start - 1)).toBeLessThan(0x10000);
          end = span.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});

describe('foldWord', () => {
  it.each([
    ['ÉTAT', 'état'],
    ['E\u0301tat', 'état'],
    ['L’', "l'"],
    ['“', '"'],
    ['Cœur', 'coeur'],
    ['sé\u00adparatiste', 'séparatiste'],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('stripAccents', () => {
  it.each([
    ['pêché', 'peche'],
    ['Façade', 'Facade'],
    ['Azerbaïdjan', 'Azerbaidjan'],
    ['\u0301', '\u0301'],
  ])('makes %j %j', (word, stripped) => {
    expect(stripAccents(word)).toBe(stripped);
  });
});
