import type { PreviousCluster } from './cluster-ids.ts';
import type { Partition } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * The partitions of the previous analysis for the papers of today. A newcomer starts in the cluster it is most tied to;
 * one that is tied to none starts alone.
 */
export function previousPartitions(
  keys: readonly string[],
  graph: WeightedGraph,
  previous: readonly PreviousCluster[],
  levels: number,
): Partition[] {
  return Array.from({ length: levels }, (_, level) => {
    const numbers = new Map<string, number>();
    previous
      .filter((cluster) => cluster.level === level)
      .forEach(({ members }, number) => {
        for (const key of members) numbers.set(key, number);
      });
    const known = Int32Array.from(keys, (key) => numbers.get(key) ?? -1);
    let free = previous.length;
    return known.map((number, node) => {
      if (number >= 0) return number;
      const tied = new Map<number, number>();
      for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
        const cluster = known[graph.targets[e] as number] as number;
        if (cluster >= 0)
          tied.set(cluster, (tied.get(cluster) ?? 0) + (graph.weights[e] as number));
      }
      const [best] = [...tied].sort(([a, x], [b, y]) => y - x || a - b);
      return best ? best[0] : free++;
    });
  });
}
