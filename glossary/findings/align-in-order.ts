/**
 * Pairs each item of the shorter list with one of the longer, keeping the order of both, and near to
 * it in position. Positions run from 0 to 1 and rise in each list.
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
    // Enough are left over for the items that follow.
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
