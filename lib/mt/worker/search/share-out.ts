/**
 * The `size` best, taken in turn from each bank, the highest first, until all places are given: what
 * a bank cannot fill goes to the others.
 */
export function shareOut<T extends { readonly score: number }>(
  continuations: readonly T[],
  bankOf: (continuation: T) => number,
  size: number,
): readonly T[] {
  const banks = new Map<number, T[]>();
  for (const each of continuations) {
    const number = bankOf(each);
    const bank = banks.get(number);
    if (bank) bank.push(each);
    else banks.set(number, [each]);
  }
  const ranked = [...banks]
    .sort(([a], [b]) => b - a)
    .map(([, bank]) => bank.sort((a, b) => b.score - a.score));
  const chosen: T[] = [];
  for (let rank = 0; chosen.length < size; rank += 1) {
    const before = chosen.length;
    for (const bank of ranked) {
      const each = bank[rank];
      if (each && chosen.length < size) chosen.push(each);
    }
    if (chosen.length === before) break;
  }
  return chosen;
}
