/** Says whether two plain values, of text, lists and records, are equal; lists must have the same order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const inA = new Map<string, unknown>(Object.entries(a));
  const inB = Object.entries(b);
  return (
    inA.size === inB.length &&
    inB.every(([key, value]) => inA.has(key) && sameValue(inA.get(key), value))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
