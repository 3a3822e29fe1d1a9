// Stability by resampling: Hennig, C. (2007). Cluster-wise assessment of cluster stability.
// https://doi.org/10.1016/j.csda.2006.11.025; agreement by the adjusted Rand index.

import { adjustedRand } from './adjusted-rand.ts';
import type { Partition } from './partition.ts';
import { type Rng, shuffled } from './seeded-random.ts';
import { inducedGraph, type WeightedGraph } from './weighted-graph.ts';

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
  const labelled = Array.from({ length: subsets }, () => {
    const kept = shuffled(graph.size, rng)
      .subarray(0, Math.round(graph.size * 0.9))
      .sort();
    const labels = new Int32Array(graph.size).fill(-1);
    cluster(inducedGraph(graph, kept)).forEach((community, at) => {
      labels[kept[at] as number] = community;
    });
    return labels;
  });
  let sum = 0;
  let count = 0;
  labelled.forEach((a, at) => {
    for (const b of labelled.slice(at + 1)) {
      const both = Array.from(a.keys()).filter((node) => a[node] !== -1 && b[node] !== -1);
      sum += adjustedRand(
        both.map((node) => a[node] as number),
        both.map((node) => b[node] as number),
      );
      count++;
    }
  });
  return count === 0 ? 1 : sum / count;
}
