import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { array, object, parse, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { normaliseForModel } from '@/lib/text/normalise';
import { sliceSpan } from '@/lib/text/span';
import { frenchish } from './frenchish';

const vectors = parse(
  array(object({ input: string(), output: string() })),
  JSON.parse(readFileSync(new URL('../../../fixtures/normalise.json', import.meta.url), 'utf8')),
);

describe('normaliseForModel', () => {
  it.each(vectors)('gives the answer shared with the training: $input', ({ input, output }) => {
    expect(normaliseForModel(input).text).toBe(output);
  });

  it.each([
    ['un cœur', 'coeur', 'cœur'],
    ['e\u0301te\u0301 sec', 'été', 'e\u0301te\u0301'],
    ['des «\u00a0séparatistes\u00a0» armés', '"séparatistes"', '«\u00a0séparatistes\u00a0»'],
    ['les Affaires étrangères , plus', 'étrangères,', 'étrangères ,'],
    ['zéro\u200blargeur', 'zérolargeur', 'zéro\u200blargeur'],
    ['Bravo 😀 !', '😀', '😀'],
    ['Attendez… puis', '..', '…'],
  ])('leads from %j back: %j was %j', (original, normalised, expected) => {
    const { text, toOriginal } = normaliseForModel(original);
    const start = text.indexOf(normalised);
    const span = toOriginal({ start, end: start + normalised.length });
    expect(sliceSpan(original, span)).toBe(expected);
  });

  it('leads from an empty range to an empty range', () => {
    const { toOriginal } = normaliseForModel('  ab  ');
    expect(toOriginal({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
    expect(toOriginal({ start: 2, end: 2 })).toEqual({ start: 6, end: 6 });
  });

  it('refuses a range outside the text', () => {
    const { toOriginal } = normaliseForModel('ab');
    expect(() => toOriginal({ start: 1, end: 3 })).toThrow(RangeError);
    expect(() => toOriginal({ start: 2, end: 1 })).toThrow(RangeError);
  });

  it('composes in runs as it would the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spoken = text.replace(/[^\p{L}\p{M}]/gu, '').replace(/[œŒæÆʼ]/gu, '');
        expect(normaliseForModel(spoken).text).toBe(spoken.normalize('NFC'));
      }),
      { seed: 5 },
    );
  });

  it('keeps every range inside the original, in order, and whole', () => {
    fc.assert(
      fc.property(frenchish, (original) => {
        const { text, toOriginal } = normaliseForModel(original);
        let reached = 0;
        let at = 0;
        for (const character of text) {
          const span = toOriginal({ start: at, end: at + character.length });
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          expect(span.end).toBeGreaterThanOrEqual(reached);
          reached = span.end;
          at += character.length;
        }
        const whole = toOriginal({ start: 0, end: text.length });
        expect(normaliseForModel(sliceSpan(original, whole)).text).toBe(text);
      }),
      { seed: 6 },
    );
  });
});
