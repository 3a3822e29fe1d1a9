import type { Partition } from './partition.ts';
import { fromNeighbourMaps, type WeightedGraph } from './weighted-graph.ts';

/** One node for each community: edges between communities added up, those inside become its loop. */
export function aggregate(
  graph: WeightedGraph,
  partition: Partition,
  count: number,
): WeightedGraph {
  const perNode: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const loops = new Float64Array(count);
  for (let node = 0; node < graph.size; node++) {
    const own = partition[node] as number;
    const map = perNode[own];
    let loop = graph.loops[node] as number;
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const other = partition[graph.targets[e] as number] as number;
      const weight = graph.weights[e] as number;
      if (other === own)
        loop += weight / 2; // met from both ends
      else map?.set(other, (map.get(other) ?? 0) + weight);
    }
    loops[own] = (loops[own] as number) + loop;
  }
  return fromNeighbourMaps(perNode, loops);
}
