// Traag, V. A., Waltman, L. and van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected
// communities. https://doi.org/10.1038/s41598-019-41695-z

import { aggregate } from './aggregate.ts';
import { GraphRoom } from './graph-room.ts';
import { moveNodes } from './move-nodes.ts';
import { type Partition, renumbered, singletons } from './partition.ts';
import { refine } from './refine-partition.ts';
import type { Rng } from './seeded-random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export type LeidenOptions = {
  /** Larger gives more and smaller communities; 1 is plain modularity. */
  readonly resolution: number;
  readonly rng: Rng;
  /** Where to start; each node alone when absent. */
  readonly initial?: Partition | undefined;
  /** Rounds over the whole graph at most; fewer when one changes nothing. */
  readonly rounds?: number | undefined;
  /** Where the graphs of each step lie; given again, it saves memory. */
  readonly rooms?: GraphRoom[];
};

/** One pass: move, refine, aggregate, and again on the aggregate, until every community is one node. */
function pass(
  graph: WeightedGraph,
  start: Partition,
  { resolution, rng, rooms = [] }: LeidenOptions,
): Partition {
  let current = graph;
  let step = 0;
  let partition = renumbered(start).partition;
  /** For each node of the graph, the node of `current` that it is part of. */
  let place = singletons(graph.size);
  for (;;) {
    moveNodes(current, partition, resolution, rng);
    const moved = renumbered(partition);
    partition = moved.partition;
    if (moved.count === current.size) break;
    const refined = refine(current, partition, resolution, rng);
    // where refinement joins nothing, aggregate the partition itself, or the loop would not end
    const finer = refined.count < current.size ? refined : moved;
    const community = new Int32Array(finer.count);
    finer.partition.forEach((part, node) => {
      community[part] = partition[node] as number;
    });
    const parts = finer.partition;
    place = place.map((node) => parts[node] as number);
    const room = rooms[step] ?? new GraphRoom();
    rooms[step++] = room;
    current = aggregate(current, finer.partition, finer.count, room);
    partition = community;
  }
  const last = partition;
  return renumbered(place.map((node) => last[node] as number)).partition;
}

/**
 * Communities that are well connected inside, by modularity; numbered by their first node. A function of the
 * graph, the start and the random numbers.
 */
export function leiden(graph: WeightedGraph, options: LeidenOptions): Partition {
  let partition = options.initial ?? singletons(graph.size);
  for (let round = 0; round < (options.rounds ?? 10); round++) {
    const better = pass(graph, partition, options);
    const settled = better.every((community, node) => community === partition[node]);
    partition = better;
    if (settled) break;
  }
  return partition;
}
