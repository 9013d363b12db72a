/**
 * Chooses what is translated together: the first of those waiting, and of the others those nearest to
 * it in length, since a batch takes as long as its longest.
 *
 * @param lengths of those waiting, in tokens, in order
 * @param size the most that are chosen
 * @returns places in `lengths`, ascending; 0 is always among them
 */
export function chooseBatch(lengths: readonly number[], size: number): number[] {
  const [first] = lengths;
  if (first === undefined) return [];
  return lengths
    .map((length, place) => ({ place, distance: place === 0 ? -1 : Math.abs(length - first) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, size)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
