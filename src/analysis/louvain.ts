// Blondel, V. D., Guillaume, J.-L., Lambiotte, R. and Lefebvre, E. (2008). Fast unfolding of communities in large networks.
// https://doi.org/10.1088/1742-5468/2008/10/P10008

import { aggregate } from './aggregate.ts';
import type { LeidenOptions } from './leiden.ts';
import { moveNodes } from './move-nodes.ts';
import { type Partition, renumbered, singletons } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Communities by modularity without Leiden's refinement: what Leiden is compared with. */
export function louvain(
  graph: WeightedGraph,
  { resolution, rng }: Pick<LeidenOptions, 'resolution' | 'rng'>,
): Partition {
  let current = graph;
  let place = singletons(graph.size);
  for (;;) {
    const partition = singletons(current.size);
    moveNodes(current, partition, resolution, rng);
    const moved = renumbered(partition);
    if (moved.count === current.size) return renumbered(place).partition;
    place = place.map((node) => moved.partition[node] as number);
    current = aggregate(current, moved.partition, moved.count);
  }
}
