const romanValues: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

/** `XIV` is 14; null for signs in another order. */
export function readRoman(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  const values = Array.from(text, (sign) => romanValues.get(sign) ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
