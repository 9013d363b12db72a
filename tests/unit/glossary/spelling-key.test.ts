import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingKey } from '@/glossary/spelling-key';
import { sliceSpan } from '@/lib/text/span';
import { foldWord, tokenise } from '@/lib/text/tokenise';

/** As every token gives it, whatever stands in the text. */
const byTokens = (french: string): string =>
  tokenise(french)
    .map(({ span }) => foldWord(sliceSpan(french, span)))
    .filter((word) => word !== '-')
    .join(' ');

describe('the key of a spelling', () => {
  it.each([
    ['Haut-Karabakh', 'haut karabakh'],
    ['haut karabakh', 'haut karabakh'],
    ['CHEF D’ÉTAT', "chef d' état"],
    ['œuvre', 'oeuvre'],
    ['Ægypte', 'aegypte'],
    ['conﬂit', 'conflit'],
    ['e\u0301tat', 'état'],
    ['  deux  mots ', 'deux mots'],
    ['CO₂', 'co2'],
    ['', ''],
  ])('of %j is %j', (french, key) => {
    expect(spellingKey(french)).toBe(key);
  });

  it('is that of its tokens, whatever letters it has', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abzAZéÉçÇœŒæÆßÿŸØøÞþðÐ×÷ñÑ0²  -’\u0301\u00adﬁİıſK'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (french) => {
        expect(spellingKey(french)).toBe(byTokens(french));
      }),
      { seed: 9, numRuns: 2_000 },
    );
  });

  it('keeps capitals that count', () => {
    expect(spellingKey('US', true)).not.toBe(spellingKey('us', true));
  });
});
