import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEntries } from '@/glossary/parse-entries';
import { newId } from '@/lib/base/new-id';

it.each([
  ['Cessez-le-feu !', 'cessez-le-feu-4f'],
  ['l’État', 'l-état-4f'],
  ['__proto__', 'proto-4f'],
  ['المفاوضات', '4f'],
  ['un deux trois quatre cinq six sept', 'un-deux-trois-quatre-cinq-six-4f'],
])('names an entry by its words: %s', (name, id) => {
  expect(newId(name, '4f')).toBe(id);
});

it('gives an id that a glossary allows, whatever the words are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const entry = { french: 'mot', english: 'word', definition: '', domain: 'society' };
      expect(parseEntries([{ ...entry, id: newId(name, '4f') }]).ok).toBe(true);
    }),
    { seed: 20261122 },
  );
});
