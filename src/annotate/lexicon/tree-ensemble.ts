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

/** The probabilities that the trees together give, by row. */
export type Predictor = (rows: readonly ArrayLike<number>[]) => number[];

/** Lays the trees out in typed arrays and asks one tree after the other, so that a tree stays in the nearest memory. */
export function toPredictor({ bias, trees }: TreeEnsemble): Predictor {
  const packed = trees.map(({ feature, cut, next }) => ({
    feature: Int8Array.from(feature),
    cut: Float32Array.from(cut),
    next: Uint8Array.from(next),
  }));
  return (rows) => {
    const sums = rows.map(() => bias);
    for (const { feature, cut, next } of packed) {
      for (let row = 0; row < rows.length; row++) {
        const values = rows[row] ?? [];
        let node = 0;
        let which = feature[0] as number;
        while (which >= 0) {
          node =
            (next[node] as number) + ((values[which] as number) > (cut[node] as number) ? 1 : 0);
          which = feature[node] as number;
        }
        sums[row] = (sums[row] as number) + (cut[node] as number);
      }
    }
    return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  };
}
