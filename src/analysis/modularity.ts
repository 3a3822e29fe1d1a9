// Newman, M. E. J. and Girvan, M. (2004). Finding and evaluating community structure in networks.
// https://doi.org/10.1103/PhysRevE.69.026113; the resolution: Reichardt, J. and Bornholdt, S. (2006).
// https://doi.org/10.1103/PhysRevE.74.016110

import type { Partition } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** How much more weight lies inside communities than chance would put there: −0.5 to 1; 0 without any edge. */
export function modularity(graph: WeightedGraph, partition: Partition, resolution = 1): number {
  const total = graph.strengths.reduce((sum, strength) => sum + strength, 0);
  if (total === 0) return 0;
  let inside = 0;
  const strengthOf = new Map<number, number>();
  for (let node = 0; node < graph.size; node++) {
    const own = partition[node] as number;
    strengthOf.set(own, (strengthOf.get(own) ?? 0) + (graph.strengths[node] as number));
    inside += 2 * (graph.loops[node] as number);
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      if (partition[graph.targets[e] as number] === own) inside += graph.weights[e] as number;
    }
  }
  let expected = 0;
  for (const strength of strengthOf.values()) expected += (strength / total) ** 2;
  return inside / total - resolution * expected;
}
