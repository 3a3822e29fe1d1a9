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

/** The probabilities that the trees together give, by row; so many rows lie one behind the other. */
export type Predictor = (rows: Float32Array, count: number, width: number) => number[];

/** Lays trees out in typed arrays and asks one tree after the other, so that a tree stays in the nearest memory. */
export function toPredictor({ bias, trees }: TreeEnsemble): Predictor {
  const starts = Int32Array.from(trees, () => 0);
  for (let at = 1; at < trees.length; at++) {
    starts[at] = (starts[at - 1] as number) + (trees[at - 1]?.cut.length ?? 0);
  }
  const feature = Int8Array.from(trees.flatMap((tree) => tree.feature));
  const cut = Float32Array.from(trees.flatMap((tree) => tree.cut));
  const next = Int32Array.from(
    trees.flatMap((tree, at) => tree.next.map((node) => node + (starts[at] ?? 0))),
  );
  return (values, count, width) => {
    const sums = new Float64Array(count).fill(bias);
    for (let tree = 0; tree < trees.length; tree++) {
      const root = starts[tree] as number;
      for (let row = 0; row < count; row++) {
        const from = row * width;
        let node = root;
        let which = feature[root] as number;
        while (which >= 0) {
          node =
            (next[node] as number) +
            ((values[from + which] as number) > (cut[node] as number) ? 1 : 0);
          which = feature[node] as number;
        }
        sums[row] = (sums[row] as number) + (cut[node] as number);
      }
    }
    return Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)));
  };
}
