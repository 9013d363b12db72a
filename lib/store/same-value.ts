/** Whether two plain values, of text, lists and records, say the same in the same order. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
