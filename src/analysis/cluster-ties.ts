import type { Partition } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** How one paper hangs in its cluster. */
export type PaperTies = {
  /** Weight of its ties inside the cluster. */
  readonly inside: number;
  /** The share of all its ties that stays inside, 0 to 1. */
  readonly strength: number;
  /** The other cluster it is most tied to, and the share that goes there; −1 and 0 where there is none. */
  readonly next: number;
  readonly nextStrength: number;
};

/** Ties of every paper, by node; equal ties: the smaller number. */
export function clusterTies(graph: WeightedGraph, partition: Partition): PaperTies[] {
  return Array.from({ length: graph.size }, (_, node) => {
    const own = partition[node] as number;
    const tied = new Map<number, number>();
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const cluster = partition[graph.targets[e] as number] as number;
      tied.set(cluster, (tied.get(cluster) ?? 0) + (graph.weights[e] as number));
    }
    const total = graph.strengths[node] as number;
    const inside = tied.get(own) ?? 0;
    let next = -1;
    let most = 0;
    for (const [cluster, weight] of tied) {
      if (cluster === own) continue;
      if (weight > most || (weight === most && cluster < next)) {
        next = cluster;
        most = weight;
      }
    }
    const share = (weight: number) => (total > 0 ? weight / total : 0);
    return { inside, strength: share(inside), next, nextStrength: share(most) };
  });
}
