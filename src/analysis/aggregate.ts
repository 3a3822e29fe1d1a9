import { type ByKey, sortByKey } from './counting-sort.ts';
import { GraphRoom } from './graph-room.ts';
import type { Partition } from './partition.ts';
import { type WeightedGraph, withStrengths } from './weighted-graph.ts';

/** One node for each community: edges between communities added up, those inside become its loop. It lies in the room, if one is given. */
export function aggregate(
  graph: WeightedGraph,
  partition: Partition,
  count: number,
  room = new GraphRoom(),
): WeightedGraph {
  const groups = sortByKey(partition, count);
  const starts = countTies(graph, partition, groups);
  const { targets, weights } = room.take(starts[count] as number);
  const loops = new Float64Array(count);
  /** What ties the present community to each other one, and which have been met. */
  const tied = new Float64Array(count);
  const met: number[] = [];
  for (let own = 0; own < count; own++) {
    let inner = 0;
    for (let at = groups.starts[own] as number; at < (groups.starts[own + 1] as number); at++) {
      const node = groups.places[at] as number;
      let loop = graph.loops[node] as number;
      for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
        const other = partition[graph.targets[e] as number] as number;
        const weight = graph.weights[e] as number;
        if (other === own) {
          loop += weight / 2; // met from both ends
          continue;
        }
        if (tied[other] === 0) met.push(other);
        tied[other] = (tied[other] as number) + weight;
      }
      inner += loop;
    }
    loops[own] = inner;
    let edge = starts[own] as number;
    for (const other of met.sort((a, b) => a - b)) {
      targets[edge] = other;
      weights[edge++] = tied[other] as number;
      tied[other] = 0;
    }
    met.length = 0;
  }
  return withStrengths(starts, targets, weights, loops);
}

/** Where the edges of each community begin: counted first, for room that is too large lasts longer than it is needed. */
function countTies(graph: WeightedGraph, partition: Partition, groups: ByKey): Int32Array {
  const count = groups.starts.length - 1;
  const starts = new Int32Array(count + 1);
  const metBy = new Int32Array(count).fill(-1);
  for (let own = 0; own < count; own++) {
    let ties = 0;
    metBy[own] = own;
    for (let at = groups.starts[own] as number; at < (groups.starts[own + 1] as number); at++) {
      const node = groups.places[at] as number;
      for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
        const other = partition[graph.targets[e] as number] as number;
        if (metBy[other] === own) continue;
        metBy[other] = own;
        ties++;
      }
    }
    starts[own + 1] = (starts[own] as number) + ties;
  }
  return starts;
}
