import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingKey } from '@/glossary/spelling-key';

it.each([
  ['Cessez-le-feu', 'cessez le feu'],
  ['L’État', "l'état"],
  ['œuvre', 'OEUVRE'],
  ['Article 5', 'article 5'],
  ['G7', 'g7'],
])('takes %s and %s for one spelling', (one, other) => {
  expect(spellingKey(one)).toBe(spellingKey(other));
});

it('is the same for words and numbers, whether they are cut into tokens or not', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9éÀç]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const text = words.join(' ');
      // A sign that no token has, so that the text is not one of plain words.
      expect(spellingKey(`${text}\u200b`)).toBe(spellingKey(text));
    }),
    { seed: 20261129, numRuns: 500 },
  );
});
