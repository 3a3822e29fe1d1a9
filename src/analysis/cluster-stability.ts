import { mutualAgreement } from './mutual-agreement.ts';
import type { Partition } from './partition.ts';
import { type Rng, shuffled } from './seeded-random.ts';
import { inducedGraph, type WeightedGraph } from './weighted-graph.ts';

/** Nine in ten of `size` things at random, ascending. */
export function ninetyPercent(size: number, rng: Rng): Int32Array {
  return shuffled(size, rng)
    .subarray(0, Math.round(size * 0.9))
    .sort();
}

/**
 * Mean adjusted Rand index between clusterings of random 90 % subsets, over the papers that two of them share. 1 for a
 * graph too small to say otherwise.
 */
export function clusterStability(
  graph: WeightedGraph,
  cluster: (part: WeightedGraph) => Partition,
  rng: Rng,
  subsets = 20,
): number {
  if (subsets < 2) return 1;
  const labelled = Array.from({ length: subsets }, () => {
    const kept = ninetyPercent(graph.size, rng);
    const labels = new Int32Array(graph.size).fill(-1);
    cluster(inducedGraph(graph, kept)).forEach((community, at) => {
      labels[kept[at] as number] = community;
    });
    return labels;
  });
  return mutualAgreement(labelled).reduce((sum, one) => sum + one, 0) / subsets;
}
