import { mostCuts, type PackedTrees, packTrees } from './packed-trees.ts';
import type { TreeEnsemble } from './tree-ensemble.ts';

/** The probabilities that the trees together give, by row; so many rows lie one behind the other. */
export type Predictor = (rows: Float32Array, count: number, width: number) => number[];

/** How many rows go through a tree side by side. */
const abreast = 4;

/**
 * Asks one tree after the other, so that a tree stays in the nearest memory. Values are first told by the number of cuts
 * that lie below them. Then four rows go down a tree side by side, each as many steps as its farthest leaf is away: whether
 * a value lies behind a cut cannot be foretold, so a processor must neither guess it nor wait for one row at a time.
 */
export function toPredictor(ensemble: TreeEnsemble): Predictor {
  const trees = packTrees(ensemble);
  let bins = new Uint8Array(0);
  return (values, count, width) => {
    const rows = Math.ceil(count / abreast) * abreast;
    if (bins.length < rows * width) bins = new Uint8Array(2 * rows * width);
    binRows(trees, values, count, width, bins);
    const sums = new Float64Array(rows).fill(ensemble.bias);
    for (let tree = 0; tree < trees.roots.length; tree++) addTree(trees, tree, bins, width, sums);
    const probabilities: number[] = [];
    for (let row = 0; row < count; row++) {
      probabilities.push(1 / (1 + Math.exp(-(sums[row] as number))));
    }
    return probabilities;
  };
}

/** Into `bins`, by row and feature: how many of the feature's cuts are smaller than the value. */
function binRows(
  { cuts }: PackedTrees,
  values: Float32Array,
  count: number,
  width: number,
  bins: Uint8Array,
): void {
  const features = Math.min(width, cuts.length / mostCuts);
  for (let feature = 0; feature < features; feature++) {
    const first = feature * mostCuts;
    for (let row = 0; row < count; row++) {
      const at = row * width + feature;
      const value = values[at] as number;
      // a search by halves, without a branch
      let place = first;
      for (let half = mostCuts >> 1; half > 0; half >>= 1) {
        place += half * Number((cuts[place + half - 1] as number) < value);
      }
      bins[at] = place - first;
    }
  }
}

/** Adds what one tree says of each row. */
function addTree(
  { nodes, says, roots, depths }: PackedTrees,
  tree: number,
  bins: Uint8Array,
  width: number,
  sums: Float64Array,
): void {
  const root = roots[tree] as number;
  const depth = depths[tree] as number;
  for (let row = 0; row < sums.length; row += abreast) {
    const one = row * width;
    const two = one + width;
    const three = two + width;
    const four = three + width;
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    for (let step = 0; step < depth; step++) {
      a = stepFrom(nodes[a] as number, bins, one);
      b = stepFrom(nodes[b] as number, bins, two);
      c = stepFrom(nodes[c] as number, bins, three);
      d = stepFrom(nodes[d] as number, bins, four);
    }
    sums[row] = (sums[row] as number) + (says[a] as number);
    sums[row + 1] = (sums[row + 1] as number) + (says[b] as number);
    sums[row + 2] = (sums[row + 2] as number) + (says[c] as number);
    sums[row + 3] = (sums[row + 3] as number) + (says[d] as number);
  }
}

/** The node behind this one for the row that begins there. The sign of a difference says whether it lies to the right. */
function stepFrom(node: number, bins: Uint8Array, row: number): number {
  const cut = (node >>> 6) & 127;
  return (node >>> 13) + ((cut - (bins[row + (node & 63)] as number)) >>> 31);
}
