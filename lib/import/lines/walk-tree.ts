/**
 * Visits a tree in the order of its document. It needs no more of the stack for a hundred thousand
 * elements within each other than for one.
 *
 * @param enter says whether the children are visited, and `leave` called
 */
export function walkTree<Node>(
  root: Node,
  childrenOf: (node: Node) => Iterable<Node>,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void,
): void {
  const path: { readonly node: Node; readonly children: Iterator<Node> }[] = [];
  const visit = (node: Node): void => {
    if (enter(node)) path.push({ node, children: childrenOf(node)[Symbol.iterator]() });
  };
  visit(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.children.next();
    if (next.done) {
      path.pop();
      leave(top.node);
    } else visit(next.value);
  }
}
