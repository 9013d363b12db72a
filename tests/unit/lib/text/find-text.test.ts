import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, foldText } from '@/lib/text/find-text';
import { sliceSpan } from '@/lib/text/span';

const anywhere = { wholeWords: false, ignoresAccents: false };
const found = (text: string, words: string, options = anywhere) =>
  findText(text, words, options).map((span) => sliceSpan(text, span));

describe('finding words in a text', () => {
  it.each([
    ['in any case', 'La Mer et la MER.', 'mer', ['Mer', 'MER']],
    ['with a typed apostrophe', "L’État et l'état", "l'état", ['L’État', "l'état"]],
    ['over a non-breaking space', 'à 20\u00a0% près', '20 %', ['20\u00a0%']],
    ['within a word', 'articles', 'art', ['art']],
    ['with the ligature spelled out', 'Un cœur', 'coeur', ['cœur']],
    ['composed of a letter and a mark', 'e\u0301tat', 'état', ['e\u0301tat']],
    ['without overlaps', 'aaaa', 'aa', ['aa', 'aa']],
    ['after a letter outside the basic plane', '𝒜 mer', 'mer', ['mer']],
    ['not with other accents', 'etat', 'état', []],
    ['not for blank words', 'a b', ' \n', []],
    ['not where there are none', '', 'mer', []],
  ])('finds them %s', (_, text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it.each([
    ['article, art.', 'art', ['art']],
    ['l’art moderne', 'art', ['art']],
    ['porte-parole', 'parole', ['parole']],
    ['été', 't', []],
    ['20 000', '20', ['20']],
    ['2000', '20', []],
    ['une virgule, là', ',', [',']],
  ])('finds whole words alone in %j: %j', (text, words, places) => {
    expect(found(text, words, { ...anywhere, wholeWords: true })).toEqual(places);
  });

  it.each([
    ['L’État', 'etat', ['État']],
    ['etat', 'État', ['etat']],
    ['Ça et là', 'ca', ['Ça']],
    ['e\u0301tat', 'etat', ['e\u0301tat']],
    ['İstanbul', 'istanbul', ['İstanbul']],
  ])('passes over accents when asked, in %j: %j', (text, words, places) => {
    expect(found(text, words, { ...anywhere, ignoresAccents: true })).toEqual(places);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  const anyOptions = fc.record({ wholeWords: fc.boolean(), ignoresAccents: fc.boolean() });

  it('gives spans of the text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 3 }), anyOptions, (text, words, options) => {
        let last = 0;
        for (const { start, end } of findText(text, words, options)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { seed: 7 },
    );
  });

  it('folds a text as it folds its parts', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (a, b, ignoresAccents) => {
        const whole = foldText(`${a} ${b}`, ignoresAccents);
        expect(whole).toContain(foldText(a, ignoresAccents));
      }),
      { seed: 7 },
    );
  });

  it('finds each word of a text in it', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', 'œ', 'E', 'ß'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), anyOptions, (words, options) => {
        const text = words.join(' ');
        for (const one of words)
          expect(found(text, one, { ...anywhere, ...options })).toContain(one);
      }),
      { seed: 7 },
    );
  });
});
