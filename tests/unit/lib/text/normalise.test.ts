import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { array, object, parse, picklist, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { normaliseEnglish, normaliseFrench } from '@/lib/text/normalise';
import { sliceSpan } from '@/lib/text/span';
import { frenchish } from './frenchish';

const cases = parse(
  array(object({ language: picklist(['fr', 'en']), input: string(), output: string() })),
  JSON.parse(readFileSync(new URL('../../../fixtures/normalise.json', import.meta.url), 'utf8')),
);
const normalise = { fr: normaliseFrench, en: normaliseEnglish };

describe('the normal form', () => {
  it.each(cases)('gives the answer shared with the training: $language $input', (each) => {
    expect(normalise[each.language](each.input).text).toBe(each.output);
  });
});

describe('normaliseFrench', () => {
  it.each([
    ['un cœur', 'coeur', 'cœur'],
    ['e\u0301te\u0301 sec', 'été', 'e\u0301te\u0301'],
    ['des «\u00a0séparatistes\u00a0» armés', '“ séparatistes”', '«\u00a0séparatistes\u00a0»'],
    ['des «\u00a0séparatistes\u00a0» armés', 'séparatistes', 'séparatistes'],
    ['des "séparatistes" armés', '“ séparatistes', '"séparatistes'],
    ['l’armée', "l' ", 'l’'],
    ['l’armée', ' armée', 'armée'],
    ['qu’à l’\u200barmée', "l' armée", 'l’\u200barmée'],
    ['qu’à l’\u200barmée', ' armée', 'armée'],
    ['les Affaires étrangères , plus', 'étrangères,', 'étrangères ,'],
    ['zéro\u200blargeur', 'zérolargeur', 'zéro\u200blargeur'],
    ['Bravo 😀 !', '😀', '😀'],
    ['Attendez… puis', '..', '…'],
    ['2\u00a0200\u202f112 tonnes', '2,200,112', '2\u00a0200\u202f112'],
    ['2\u00a0200\u202f112 tonnes', '200', '200'],
    ['2\u00a0 200 tonnes', ',', '\u00a0 '],
    ['3,5\u00a0% de plus', '3.5%', '3,5\u00a0%'],
    ['3,5\u00a0% de plus', '.5', ',5'],
  ])('leads from %j back: %j was %j', (original, normalised, expected) => {
    const { text, toOriginal } = normaliseFrench(original);
    const start = text.indexOf(normalised);
    const span = toOriginal({ start, end: start + normalised.length });
    expect(sliceSpan(original, span)).toBe(expected);
  });

  it('leads from an empty range, and from a space that was brought in, to an empty range', () => {
    const { toOriginal } = normaliseFrench("  l'b  ");
    expect(toOriginal({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
    expect(toOriginal({ start: 2, end: 3 })).toEqual({ start: 4, end: 4 });
    expect(toOriginal({ start: 4, end: 4 })).toEqual({ start: 7, end: 7 });
  });

  it('refuses a range outside the text', () => {
    const { toOriginal } = normaliseFrench('ab');
    expect(() => toOriginal({ start: 1, end: 3 })).toThrow(RangeError);
    expect(() => toOriginal({ start: 2, end: 1 })).toThrow(RangeError);
  });

  it('composes in runs as it would the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spoken = text.replace(/[^\p{L}\p{M}]/gu, '').replace(/[œŒæÆʼ]/gu, '');
        expect(normaliseFrench(spoken).text).toBe(spoken.normalize('NFC'));
      }),
      { seed: 5 },
    );
  });

  it('keeps every range inside the original, in order, and whole', () => {
    fc.assert(
      fc.property(frenchish, (original) => {
        const { text, toOriginal } = normaliseFrench(original);
        let reached = 0;
        let at = 0;
        for (const character of text) {
          const span = toOriginal({ start: at, end: at + character.length });
          expect(span.start).toBeGreaterThanOrEqual(0);
          // Only a space may come from nothing.
          expect(span.end - span.start).toBeGreaterThanOrEqual(character === ' ' ? 0 : 1);
          expect(span.end).toBeLessThanOrEqual(original.length);
          expect(span.end).toBeGreaterThanOrEqual(reached);
          reached = span.end;
          at += character.length;
        }
        const whole = toOriginal({ start: 0, end: text.length });
        expect(normaliseFrench(sliceSpan(original, whole)).text).toBe(text);
      }),
      { seed: 6 },
    );
  });
});
