import { clusterHierarchy } from '../../analysis/cluster-hierarchy.ts';
import { clusterStability } from '../../analysis/cluster-stability.ts';
import { clusterParameters } from '../../analysis/find-clusters.ts';
import type { Partition } from '../../analysis/partition.ts';
import { seededRandom } from '../../analysis/seeded-random.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';

/**
 * Twenty subsets, each clustered as the whole is. Of many papers four, each by one vote: that takes seconds instead of minutes, and as
 * fewer votes hold less still, it says rather too little than too much.
 */
function subsetsFor(papers: number): { readonly subsets: number; readonly runs?: number } {
  return papers < 10_000 ? { subsets: 20 } : { subsets: 4, runs: 1 };
}

/** How far the clusters of each level hold when a tenth of the papers is missing: mean adjusted Rand index. */
export function stabilityOfLevels(
  graph: WeightedGraph,
  onFraction: (fraction: number) => void,
): number[] {
  const { subsets, ...fewer } = subsetsFor(graph.size);
  const parameters = { ...clusterParameters(graph.size), ...fewer };
  const clustered: (readonly Partition[])[] = [];
  return Array.from({ length: parameters.levels }, (_, level) => {
    let subset = 0;
    // the same random numbers draw the same subsets for every level, so each is clustered once
    const cluster = (part: WeightedGraph): Partition => {
      const levels = clustered[subset] ?? clusterHierarchy(part, parameters);
      clustered[subset++] = levels;
      if (level === 0) onFraction(subset / subsets);
      return levels[level] as Partition;
    };
    return clusterStability(graph, cluster, seededRandom(parameters.seed), subsets);
  });
}
