import type { BinnedFeatures } from './feature-bins.ts';
import type { Tree } from './tree-ensemble.ts';

export type Growth = {
  readonly leaves: number;
  /** No leaf answers for fewer examples. */
  readonly leastRows: number;
  /** Draws the values of small leaves towards nothing. */
  readonly ridge: number;
  /** How much of what a tree says is taken. */
  readonly rate: number;
};

/** First and second derivatives of the loss, by row. */
export type Slopes = { readonly first: Float64Array; readonly second: Float64Array };

const bins = 64;
/** Sums of a leaf by feature and bin: first and second derivatives, rows. */
type Histogram = Float64Array;
type Split = { feature: number; bin: number; gain: number };
type Leaf = { node: number; from: number; to: number; histogram: Histogram; split: Split | null };

/**
 * One regression tree on the slopes, grown at the leaf where a split helps most; the histogram of the larger child is
 * what remains of its parent's. `rows` is put in another order.
 */
export function growTree(
  data: BinnedFeatures,
  slopes: Slopes,
  rows: Int32Array,
  features: readonly number[],
  growth: Growth,
): Tree {
  const tree = { feature: [-1], cut: [0], next: [0] };
  const whole = toHistogram(data, slopes, rows, 0, rows.length, features);
  const leaves: Leaf[] = [
    {
      node: 0,
      from: 0,
      to: rows.length,
      histogram: whole,
      split: bestSplit(whole, features, growth),
    },
  ];
  const spare = new Int32Array(rows.length);
  while (leaves.length < growth.leaves) {
    const leaf = leaves.reduce((best, each) => (gainOf(each) > gainOf(best) ? each : best));
    if (!leaf.split) break;
    const { feature, bin } = leaf.split;
    const middle = partition(data.columns[feature], bin, rows, leaf, spare);
    const smallIsLeft = middle - leaf.from <= leaf.to - middle;
    const [from, to] = smallIsLeft ? [leaf.from, middle] : [middle, leaf.to];
    const small = toHistogram(data, slopes, rows, from, to, features);
    const large = leaf.histogram;
    for (let i = 0; i < large.length; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
    const [left, right] = smallIsLeft ? [small, large] : [large, small];
    const node = tree.feature.length;
    for (const each of [left, right]) {
      tree.feature.push(-1);
      tree.cut.push(toValue(each, features, growth));
      tree.next.push(0);
    }
    tree.feature[leaf.node] = feature;
    tree.cut[leaf.node] = data.bounds[feature]?.[bin] ?? 0;
    tree.next[leaf.node] = node;
    leaves.splice(
      leaves.indexOf(leaf),
      1,
      {
        node,
        from: leaf.from,
        to: middle,
        histogram: left,
        split: bestSplit(left, features, growth),
      },
      {
        node: node + 1,
        from: middle,
        to: leaf.to,
        histogram: right,
        split: bestSplit(right, features, growth),
      },
    );
  }
  return tree;
}

function gainOf(leaf: Leaf): number {
  return leaf.split?.gain ?? 0;
}

function toHistogram(
  data: BinnedFeatures,
  { first, second }: Slopes,
  rows: Int32Array,
  from: number,
  to: number,
  features: readonly number[],
): Histogram {
  const sums = new Float64Array(data.columns.length * bins * 3);
  for (const feature of features) {
    const column = data.columns[feature] ?? new Uint8Array(0);
    const base = feature * bins * 3;
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const at = base + (column[row] as number) * 3;
      sums[at] = (sums[at] as number) + (first[row] as number);
      sums[at + 1] = (sums[at + 1] as number) + (second[row] as number);
      sums[at + 2] = (sums[at + 2] as number) + 1;
    }
  }
  return sums;
}

function totals(histogram: Histogram, feature: number): [number, number, number] {
  let first = 0;
  let second = 0;
  let rows = 0;
  for (let at = feature * bins * 3; at < (feature + 1) * bins * 3; at += 3) {
    first += histogram[at] ?? 0;
    second += histogram[at + 1] ?? 0;
    rows += histogram[at + 2] ?? 0;
  }
  return [first, second, rows];
}

function toValue(histogram: Histogram, features: readonly number[], growth: Growth): number {
  const [first, second] = totals(histogram, features[0] ?? 0);
  return Number(((-growth.rate * first) / (second + growth.ridge)).toPrecision(4));
}

function bestSplit(
  histogram: Histogram,
  features: readonly number[],
  growth: Growth,
): Split | null {
  let best: Split | null = null;
  const [first, second, rows] = totals(histogram, features[0] ?? 0);
  const whole = (first * first) / (second + growth.ridge);
  for (const feature of features) {
    let leftFirst = 0;
    let leftSecond = 0;
    let leftRows = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      const at = (feature * bins + bin) * 3;
      leftFirst += histogram[at] ?? 0;
      leftSecond += histogram[at + 1] ?? 0;
      leftRows += histogram[at + 2] ?? 0;
      if (leftRows < growth.leastRows) continue;
      if (rows - leftRows < growth.leastRows) break;
      const rightFirst = first - leftFirst;
      const gain =
        (leftFirst * leftFirst) / (leftSecond + growth.ridge) +
        (rightFirst * rightFirst) / (second - leftSecond + growth.ridge) -
        whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** Puts the rows of the left child first, both in their order; says where the right one begins. */
function partition(
  column: Uint8Array | undefined,
  bin: number,
  rows: Int32Array,
  { from, to }: Leaf,
  spare: Int32Array,
): number {
  let left = from;
  let right = 0;
  for (let i = from; i < to; i++) {
    const row = rows[i] ?? 0;
    if ((column?.[row] ?? 0) <= bin) rows[left++] = row;
    else spare[right++] = row;
  }
  rows.set(spare.subarray(0, right), left);
  return left;
}
