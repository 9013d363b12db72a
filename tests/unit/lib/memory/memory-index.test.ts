import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '@/lib/memory/memory-index';
import { memoryWords } from '@/lib/memory/memory-words';
import { wordDistance } from '@/lib/memory/word-distance';

const memoryOf = (...french: readonly string[]) =>
  createMemoryIndex({ french, english: french.map((text) => text.toUpperCase()) });

const similarIn = (french: readonly string[], text: string, least = 0.75) => {
  const memory = memoryOf(...french);
  return memory
    .findSimilar(text, least, 10)
    .map(({ place, likeness }) => [french[place], Math.round(likeness * 100)]);
};

describe('the very sentence', () => {
  it.each([
    ['as it is', 'L’armée avance.', 'L’armée avance.'],
    ['with another apostrophe', "L'armée avance.", 'L’armée avance.'],
    ['with other spaces', 'Non\u202f!', ' Non ! '],
    ['with accents apart', 'E\u0301te\u0301', 'Été'],
    ['with an unbreakable space', 'à 5\u00a0h', 'à 5 h'],
  ])('is found %s', (_, kept, asked) => {
    expect(memoryOf(kept).findExact(asked)).toBe(kept.toUpperCase());
  });

  it.each([
    ['case', 'Orange', 'orange'],
    ['a mark', 'Non.', 'Non !'],
    ['an accent', 'pêche', 'péché'],
    ['a word', 'Il va bien.', 'Il va très bien.'],
    ['a number', '3 morts', '4 morts'],
  ])('is another one when it differs in %s', (_, kept, asked) => {
    expect(memoryOf(kept).findExact(asked)).toBeNull();
  });

  it('has the English that came last', () => {
    const memory = createMemoryIndex({ french: ['Oui.', 'Oui.'], english: ['Yes.', 'Aye.'] });
    expect(memory.findExact('Oui.')).toBe('Aye.');
  });
});

describe('sentences that are alike', () => {
  const sentence = 'Le président a annoncé un accord de paix hier soir.';
  it.each([
    ['one word exchanged', 'Le ministre a annoncé un accord de paix hier soir.', 90],
    ['one word more', 'Le président a annoncé un nouvel accord de paix hier soir.', 91],
    ['one word fewer', 'Le président a annoncé un accord de paix hier.', 90],
    ['other marks and capitals', 'LE PRÉSIDENT A ANNONCÉ : un accord de paix, hier soir', 100],
    ['two words exchanged', 'Le ministre a annoncé un accord de pêche hier soir.', 80],
  ])('are found by %s', (_, kept, likeness) => {
    expect(similarIn(['Autre chose.', kept], sentence)).toEqual([[kept, likeness]]);
  });

  it('come the likest first, and of equals the later', () => {
    const kept = ['un deux trois cinq', 'un deux trois quatre', 'un deux trois six', 'un deux'];
    expect(similarIn(kept, 'un deux trois quatre').map(([text]) => text)).toEqual([
      'un deux trois quatre',
      'un deux trois six',
      'un deux trois cinq',
    ]);
  });

  it('are none for a text without words, an empty memory, or words that it never saw', () => {
    expect(similarIn(['Oui.'], '…')).toEqual([]);
    expect(similarIn([], 'Oui.')).toEqual([]);
    expect(similarIn(['toString constructor'], 'hasOwnProperty __proto__')).toEqual([]);
  });

  it('are those that comparing with every sentence finds', () => {
    const text = fc
      .array(fc.constantFrom('un', 'deux', 'trois', 'de', 'la', 'chat', '__proto__'), {
        maxLength: 9,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), text, (french, asked) => {
        const words = memoryWords(asked);
        const ids = new Map(
          [...new Set(french.flatMap(memoryWords).concat(words))].map((w, i) => [w, i]),
        );
        const numbers = (of: readonly string[]) => of.map((word) => ids.get(word) ?? -1);
        const expected = french.flatMap((kept, place) => {
          const other = memoryWords(kept);
          const longer = Math.max(words.length, other.length);
          const distance = wordDistance(numbers(words), numbers(other), longer);
          return words.length > 0 && distance <= 0.25 * longer ? [place] : [];
        });
        const found = memoryOf(...french).findSimilar(asked, 0.75, 100);
        expect(found.map(({ place }) => place).sort((a, b) => a - b)).toEqual(expected);
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe('the distance in words', () => {
  it.each([
    [[], [], 0],
    [[1], [], 1],
    [[1, 2, 3], [1, 2, 3], 0],
    [[1, 2, 3], [1, 4, 3], 1],
    [[1, 2, 3], [2, 3], 1],
    [[1, 2], [2, 1], 2],
    [[1, 2, 3, 4], [5, 6, 7, 8], 4],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(wordDistance(a, b, 9)).toBe(distance);
  });

  it('stops counting beyond its limit', () => {
    expect(wordDistance([1, 2, 3, 4], [5, 6, 7, 8], 2)).toBe(3);
    expect(wordDistance([1, 2, 3, 4], [], 2)).toBe(3);
  });
});

describe('a concordance', () => {
  const memory = createMemoryIndex({
    french: ['Le feu a cessé.', 'Un cessez-le-feu est signé.', 'Il fait feu.', 'Le roi et le feu.'],
    english: ['The fire stopped.', 'A ceasefire is signed.', 'He fires.', 'The king and the fire.'],
  });
  const found = (words: string, language: 'fr' | 'en' = 'fr', most = 10) => {
    const { total, places } = memory.findWords(words, language, most);
    return [total, ...places.map((place) => memory.pairAt(place).french)];
  };

  it.each([
    [
      'one word',
      'feu',
      [4, 'Le roi et le feu.', 'Il fait feu.', 'Un cessez-le-feu est signé.', 'Le feu a cessé.'],
    ],
    [
      'words in a row before words apart',
      'le feu',
      [3, 'Le roi et le feu.', 'Un cessez-le-feu est signé.', 'Le feu a cessé.'],
    ],
    ['words apart', 'feu cessé', [1, 'Le feu a cessé.']],
    ['capitals', 'ROI', [1, 'Le roi et le feu.']],
    ['a word that is nowhere', 'feu bleu', [0]],
    ['no word', ' … ', [0]],
  ])('finds the sentences with %s', (_, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('looks in the English too, and gives no more than it is asked for', () => {
    expect(found('the fire', 'en')).toEqual([2, 'Le roi et le feu.', 'Le feu a cessé.']);
    expect(found('feu', 'fr', 1)).toEqual([4, 'Le roi et le feu.']);
  });
});
