import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '@/lib/base/same-value';

describe('two values', () => {
  it.each([
    ['records with the same in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['lists in another order', [1, 2], [2, 1], false],
    ['a list and a record', [], {}, false],
    ['nothing and a record', null, {}, false],
    ['a record with more in it', { a: 1 }, { a: 1, b: 1 }, false],
    ['a record with another name', { a: 1 }, { b: 1 }, false],
    ['names of every object', { toString: 1 }, { valueOf: 1 }, false],
    ['a name that objects treat otherwise', JSON.parse('{"__proto__":1}'), {}, false],
    ['text and a number', '1', 1, false],
  ])('%s', (_, a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
    expect(sameValue(b, a)).toBe(expected);
  });

  it('are the same after they went through the database', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => sameValue(value, structuredClone(value))),
      { seed: 20261122 },
    );
  });
});
