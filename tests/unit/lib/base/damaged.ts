import fc from 'fast-check';

type Place = readonly (string | number)[];

const gone = Symbol('gone');

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All places of a plain value at which something can be put in the place of what is there. */
const placesIn = (value: unknown): readonly Place[] =>
  isHolder(value)
    ? [
        [],
        ...Object.entries(value).flatMap(([key, held]) =>
          placesIn(held).map((place) => [Array.isArray(value) ? Number(key) : key, ...place]),
        ),
      ]
    : [[]];

function withAt(value: unknown, [key, ...rest]: Place, junk: unknown): unknown {
  if (key === undefined) return junk === gone ? null : junk;
  // What was there may have been damaged before.
  if (!isHolder(value)) return value;
  const put = withAt(value[key], rest, junk);
  const isGone = rest.length === 0 && junk === gone;
  if (Array.isArray(value)) {
    return value.flatMap((held, at) => (at === key ? (isGone ? [] : [put]) : [held]));
  }
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(isGone ? others : [...others, [key, put]]);
}

const junk = fc.oneof(
  fc.constantFrom<unknown[]>(
    gone,
    null,
    undefined,
    true,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    '',
    '\ud800',
    'constructor',
    '__proto__',
    [],
    {},
  ),
  fc.string({ maxLength: 5000 }),
  fc.anything({ maxDepth: 2 }),
);

/** A plain value in which up to three things are gone, or others than they should be. */
export const damaged = (sound: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.record({ at: fc.constantFrom(...placesIn(sound)), junk }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((damages) => damages.reduce((value, each) => withAt(value, each.at, each.junk), sound));
