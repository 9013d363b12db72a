/**
 * Pairs each item of the shorter list with one of the longer. It keeps the order of both lists and prefers
 * near positions. Positions run from 0 to 1 and rise in each list.
 */
export function alignInOrder<A, B>(
  left: readonly A[],
  right: readonly B[],
  leftPosition: (item: A) => number,
  rightPosition: (item: B) => number,
): readonly (readonly [A, B])[] {
  if (left.length > right.length) {
    return alignInOrder(right, left, rightPosition, leftPosition).map(([b, a]) => [a, b]);
  }
  const pairs: [A, B][] = [];
  let from = 0;
  for (const [index, item] of left.entries()) {
    // The items that follow have enough left to be paired with.
    const choice = right.slice(from, right.length - left.length + index + 1);
    const distances = choice.map((each) => Math.abs(rightPosition(each) - leftPosition(item)));
    const nearest = distances.indexOf(Math.min(...distances));
    const chosen = choice[nearest];
    if (chosen === undefined) throw new Error(`Nothing left for item ${index} of ${left.length}`);
    pairs.push([item, chosen]);
    from += nearest + 1;
  }
  return pairs;
}
