import type { PaperTies } from './cluster-ties.ts';
import type { Partition } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** The member most tied to the others; of equals the first. */
export function medoidOf(nodes: readonly number[], ties: readonly PaperTies[]): number {
  return nodes.reduce((best, node) =>
    (ties[node]?.inside ?? 0) > (ties[best]?.inside ?? 0) ? node : best,
  );
}

/** Mean weight of the ties between members; 0 without any. */
export function cohesionOf(
  nodes: readonly number[],
  graph: WeightedGraph,
  partition: Partition,
): number {
  let sum = 0;
  let count = 0;
  for (const node of nodes) {
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      if (partition[graph.targets[e] as number] !== partition[node]) continue;
      sum += graph.weights[e] as number;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Members with the largest share of ties to one other cluster, strongest first; of equals the first. */
export function bridgesOf(
  nodes: readonly number[],
  ties: readonly PaperTies[],
  most = 20,
): { readonly node: number; readonly to: number; readonly strength: number }[] {
  return nodes
    .map((node) => ({
      node,
      to: ties[node]?.next ?? -1,
      strength: ties[node]?.nextStrength ?? 0,
    }))
    .filter(({ to }) => to >= 0)
    .sort((a, b) => b.strength - a.strength || a.node - b.node)
    .slice(0, most);
}
