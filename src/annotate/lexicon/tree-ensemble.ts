/**
 * A decision tree in flat form. Node i goes to `next[i]` where the feature is at most the cut, else to the node behind
 * that one; a leaf has feature -1 and its cut is what it says.
 */
export type Tree = {
  readonly feature: readonly number[];
  readonly cut: readonly number[];
  readonly next: readonly number[];
};

export type TreeEnsemble = { readonly bias: number; readonly trees: readonly Tree[] };

/** What one tree says. */
export function leafValue(tree: Tree, features: ArrayLike<number>): number {
  let node = 0;
  let feature = tree.feature[0] ?? -1;
  while (feature >= 0) {
    const right = (features[feature] ?? 0) > (tree.cut[node] ?? 0);
    node = (tree.next[node] ?? 0) + (right ? 1 : 0);
    feature = tree.feature[node] ?? -1;
  }
  return tree.cut[node] ?? 0;
}
