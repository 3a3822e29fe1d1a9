import { SourceUnreadable } from '../../domain/errors.ts';
import type { Tree, TreeEnsemble } from './tree-ensemble.ts';

/** Trees with a number for each node, so that a step through a tree takes two looks into memory and no branch. */
export type PackedTrees = {
  /**
   * Which feature a node looks at (6 bits), behind which of the feature's cuts it goes right (7 bits), and where it goes
   * left (19 bits); to the right is one further. A leaf goes left to itself, whatever the value.
   */
  readonly nodes: Int32Array;
  /** What each node says, where it is a leaf. */
  readonly says: Float32Array;
  /** By tree: its first node, and the steps to its farthest leaf. */
  readonly roots: Int32Array;
  readonly depths: Int32Array;
  /** By feature: all values at which any tree cuts it, from the smallest; 64 places each, filled up with infinity. */
  readonly cuts: Float32Array;
};

export const mostCuts = 64;
const mostFeatures = 64;
const mostNodes = 1 << 19;
/** No value lies behind so many cuts. */
const never = 127;

export function packTrees({ trees }: TreeEnsemble): PackedTrees {
  const features = trees.flatMap(({ feature }) => feature);
  const says = Float32Array.from(trees.flatMap(({ cut }) => cut));
  const cutsOf = sortedCuts(features, says);
  const fits =
    cutsOf.length <= mostFeatures &&
    says.length <= mostNodes &&
    cutsOf.every((cuts) => cuts.length < mostCuts);
  if (!fits) throw new SourceUnreadable('The trees of the lexicon are too large; learn it anew.');
  const cuts = new Float32Array(cutsOf.length * mostCuts).fill(Infinity);
  for (const [feature, values] of cutsOf.entries()) cuts.set(values, feature * mostCuts);
  const roots = new Int32Array(trees.length);
  const nodes = new Int32Array(says.length);
  let root = 0;
  for (const [number, tree] of trees.entries()) {
    roots[number] = root;
    for (const [at, feature] of tree.feature.entries()) {
      const node = root + at;
      const behind = cutsOf[feature]?.indexOf(says[node] ?? 0) ?? never;
      const left = feature < 0 ? node : root + (tree.next[at] ?? 0);
      nodes[node] = Math.max(0, feature) | (behind << 6) | (left << 13);
    }
    root += tree.feature.length;
  }
  return { nodes, says, roots, depths: Int32Array.from(trees, (tree) => depthOf(tree)), cuts };
}

/** By feature: the values at which nodes cut it, each once. Both lists are by node; leaves have feature -1. */
function sortedCuts(features: readonly number[], values: Float32Array): number[][] {
  const cuts = Array.from({ length: Math.max(0, ...features) + 1 }, () => new Set<number>());
  for (const [node, feature] of features.entries()) cuts[feature]?.add(values[node] ?? 0);
  return cuts.map((each) => [...each].sort((a, b) => a - b));
}

function depthOf(tree: Tree, node = 0): number {
  if ((tree.feature[node] ?? -1) < 0) return 0;
  const left = tree.next[node] ?? 0;
  return 1 + Math.max(depthOf(tree, left), depthOf(tree, left + 1));
}
