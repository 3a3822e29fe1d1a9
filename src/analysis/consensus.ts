// Lancichinetti, A. and Fortunato, S. (2012). Consensus clustering in complex networks.
// https://doi.org/10.1038/srep00336

import type { GraphRoom } from './graph-room.ts';
import { leiden } from './leiden.ts';
import type { Partition } from './partition.ts';
import type { Rng } from './seeded-random.ts';
import { reweighed, type WeightedGraph } from './weighted-graph.ts';

export type ConsensusOptions = {
  readonly resolution: number;
  readonly rng: Rng;
  /** How many clusterings vote. */
  readonly runs: number;
};

/**
 * Communities that many runs agree on: every edge keeps the share of its weight that runs put inside a community, and
 * the graph of what is left is clustered once more. Holds stiller than any single run.
 */
export function consensus(graph: WeightedGraph, options: ConsensusOptions): Partition {
  const { resolution, rng, runs } = options;
  const rooms: GraphRoom[] = [];
  const votes = new Float64Array(graph.targets.length);
  for (let run = 0; run < runs; run++) {
    const partition = leiden(graph, { resolution, rng, rounds: 2, rooms });
    for (let node = 0; node < graph.size; node++) {
      for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
        if (partition[graph.targets[e] as number] === partition[node]) {
          votes[e] = (votes[e] as number) + 1 / runs;
        }
      }
    }
  }
  for (let e = 0; e < votes.length; e++) {
    votes[e] = (votes[e] as number) * (graph.weights[e] as number);
  }
  const agreed = reweighed(graph, votes);
  return leiden(agreed, { resolution, rng, rounds: 4, rooms });
}
