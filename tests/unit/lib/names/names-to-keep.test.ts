import { describe, expect, it } from 'vitest';
import { findNamesToKeep } from '@/lib/names/names-to-keep';
import { sliceSpan } from '@/lib/text/span';

/** Each as `how: French → English`. */
const found = (french: string): readonly string[] =>
  findNamesToKeep(french).map(({ span, english: [best = ''], how }) => {
    const text = sliceSpan(french, span);
    return text === best ? `${how}: ${text}` : `${how}: ${text} → ${best}`;
  });

describe('names that English must keep', () => {
  it.each([
    ['Marine Le Goff dort.', 'unlisted: Marine', 'unlisted: Le Goff'],
    ['Édouard Tessier dort.', 'copied: Édouard', 'unlisted: Tessier'],
    ['EDOUARD dort, et Edouard aussi.', 'copied: EDOUARD', 'copied: Edouard'],
    ['Il vit à La Rochelle.', 'unlisted: La Rochelle'],
    ['Ils vont à l’Île de Ré.', 'copied: Île de Ré'],
    ['Il lit « L’Étranger ».', 'copied: L’Étranger → The Stranger'],
    ['Il a vu Pont-l’Évêque.', 'unlisted: Pont-l’Évêque'],
    ['Il a vu Pékin.', 'listed: Pékin → Beijing'],
    ['Selon Martel, oui.', 'unlisted: Martel'],
    ['Le pape François prie.', 'listed: François → Francis'],
    ['Henri IV est mort.', 'unlisted: IV'],
    ['sainte Catherine est fêtée.'],
    ['Jeanne d’Arc est née là.', 'listed: Jeanne d’Arc → Joan of Arc'],
  ])('finds those of: %s', (french, ...names) => {
    expect(found(french)).toEqual(names);
  });

  it.each(['Depuis hier, il dort.', 'LA MER EST CALME', 'Rien ne va plus.', ''])(
    'finds none in: %s',
    (french) => {
      expect(found(french)).toEqual([]);
    },
  );

  it('says which stand beside another', () => {
    const beside = findNamesToKeep('Aurélie Duroc a vu Villejuif.').map(
      (each) => each.isBesideName,
    );
    expect(beside).toEqual([true, true, false]);
  });
});
