import { binFeatures } from './feature-bins.ts';
import { fixedOrder } from './fixed-order.ts';
import { type Growth, growTree, type Slopes } from './grow-tree.ts';
import { leafValue, type Tree, type TreeEnsemble } from './tree-ensemble.ts';

export type Boosting = Growth & {
  readonly trees: number;
  /** Share of examples and of features that one tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
};

export const usualBoosting: Boosting = {
  trees: 120,
  leaves: 24,
  leastRows: 50,
  ridge: 5,
  rate: 0.1,
  rowShare: 0.6,
  featureShare: 0.6,
};

/**
 * Trees for the probability of a label, by J. H. Friedman, "Greedy function approximation: a gradient boosting machine",
 * Annals of Statistics 29(5):1189-1232 (2001), https://doi.org/10.1214/aos/1013203451, with the second derivatives and
 * the ridge of T. Chen and C. Guestrin, "XGBoost", KDD 2016, https://doi.org/10.1145/2939672.2939785.
 * The same examples in the same order give the same trees.
 */
export function boostTrees(
  rows: readonly Float32Array[],
  labels: Uint8Array,
  boosting: Boosting = usualBoosting,
): TreeEnsemble {
  const features = rows[0]?.length ?? 0;
  const data = binFeatures(rows, features);
  const share = labels.reduce((sum, label) => sum + label, 0) / Math.max(1, labels.length);
  const bias = Number(Math.log((share + 1e-6) / (1 - share + 1e-6)).toPrecision(5));
  const sums = new Float64Array(rows.length).fill(bias);
  const slopes: Slopes = {
    first: new Float64Array(rows.length),
    second: new Float64Array(rows.length),
  };
  const trees: Tree[] = [];
  for (let round = 0; round < boosting.trees; round++) {
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slopes.first[row] = probability - (labels[row] ?? 0);
      slopes.second[row] = probability * (1 - probability);
    }
    const seen = fixedOrder(rows.length, round + 1).subarray(
      0,
      Math.ceil(rows.length * boosting.rowShare),
    );
    const chosen = [...fixedOrder(features, round + 1)].slice(
      0,
      Math.ceil(features * boosting.featureShare),
    );
    const tree = growTree(data, slopes, seen.sort(), chosen, boosting);
    trees.push(tree);
    for (let row = 0; row < rows.length; row++) {
      sums[row] = (sums[row] ?? 0) + leafValue(tree, rows[row] ?? []);
    }
  }
  return { bias, trees };
}
