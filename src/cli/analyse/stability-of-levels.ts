import { clusterHierarchy } from '../../analysis/cluster-hierarchy.ts';
import { clusterStability } from '../../analysis/cluster-stability.ts';
import { clusterParameters } from '../../analysis/find-clusters.ts';
import type { Partition } from '../../analysis/partition.ts';
import { seededRandom } from '../../analysis/seeded-random.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';

/** Of very large graphs fewer subsets tell as much: the mean over their pairs hardly moves. */
const subsetsOf = (papers: number) => (papers < 10_000 ? 20 : papers < 40_000 ? 6 : 4);

/** How far the clusters of each level hold when a tenth of the papers is missing: mean adjusted Rand index. */
export function stabilityOfLevels(
  graph: WeightedGraph,
  onFraction: (fraction: number) => void,
): number[] {
  const parameters = clusterParameters(graph.size);
  const subsets = subsetsOf(graph.size);
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
