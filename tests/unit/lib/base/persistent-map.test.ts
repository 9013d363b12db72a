import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PersistentMap } from '@/lib/base/persistent-map';

const keys = Array.from({ length: 200 }, (_, at) => `${at}`);
const values = fc.dictionary(fc.constantFrom(...keys), fc.object(), { noNullPrototype: true });

const entriesOf = (map: PersistentMap<object>, among: readonly string[]) =>
  Object.fromEntries(among.flatMap((key) => (map.get(key) ? [[key, map.get(key)]] : [])));

describe('a changed copy', () => {
  test('has the changes, and the map it was made from has not', () => {
    fc.assert(
      fc.property(values, values, (first, changes) => {
        const map = PersistentMap.of(Object.entries(first));
        const copy = map.with(Object.entries(changes));
        const known = Object.entries(changes).filter(([key]) => Object.hasOwn(first, key));
        expect(entriesOf(map, keys)).toEqual(first);
        expect(entriesOf(copy, keys)).toEqual({ ...first, ...Object.fromEntries(known) });
        expect([...copy.values()]).toEqual(Object.keys(first).map((key) => copy.get(key)));
        expect(copy.size).toBe(Object.keys(first).length);
      }),
    );
  });

  test('differs from it in the keys that were given another value, and in no other', () => {
    fc.assert(
      fc.property(values, values, (first, changes) => {
        const map = PersistentMap.of(Object.entries(first));
        const copy = map.with(Object.entries(changes));
        const changed = keys.filter((key) => map.get(key) !== copy.get(key));
        expect(copy.keysUnlike(map).toSorted()).toEqual(changed.toSorted());
        expect(map.keysUnlike(copy).toSorted()).toEqual(changed.toSorted());
      }),
    );
  });

  test('without a change is the map itself', () => {
    const map = PersistentMap.of([['a', 1]]);
    expect(map.with([])).toBe(map);
    expect(map.with([['b', 2]])).toBe(map);
  });
});

test('maps of other keys differ in those that only one has, and in the values of both', () => {
  const map = PersistentMap.of<number | undefined>([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const other = PersistentMap.of<number | undefined>([
    ['b', 2],
    ['c', 4],
    ['d', undefined],
  ]);
  expect(map.keysUnlike(other).toSorted()).toEqual(['a', 'c', 'd']);
});

test('a key that is not there has no value, whatever its name', () => {
  const map = PersistentMap.of([['a', 1]]);
  expect(map.get('b')).toBeUndefined();
  expect(map.get('constructor')).toBeUndefined();
});
