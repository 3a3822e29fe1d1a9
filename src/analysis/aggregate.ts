import type { Partition } from './partition.ts';
import { fromHalfEdges, type WeightedGraph } from './weighted-graph.ts';

/** One node for each community: edges between communities added up, those inside become its loop. */
export function aggregate(
  graph: WeightedGraph,
  partition: Partition,
  count: number,
): WeightedGraph {
  const most = graph.targets.length;
  const ends = new Int32Array(most);
  const others = new Int32Array(most);
  const weights = new Float64Array(most);
  let edges = 0;
  const loops = new Float64Array(count);
  /** What ties the present community to each other one, and which have been met. */
  const tied = new Float64Array(count);
  const met: number[] = [];
  const { starts, nodes } = nodesByCommunity(partition, count);
  for (let own = 0; own < count; own++) {
    let inner = 0;
    for (let at = starts[own] as number; at < (starts[own + 1] as number); at++) {
      const node = nodes[at] as number;
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
    for (const other of met) {
      ends[edges] = own;
      others[edges] = other;
      weights[edges++] = tied[other] as number;
      tied[other] = 0;
    }
    met.length = 0;
  }
  const between = {
    ends: ends.subarray(0, edges),
    others: others.subarray(0, edges),
    weights: weights.subarray(0, edges),
  };
  return fromHalfEdges(between, loops);
}

/** Nodes of community c lie from starts[c] to starts[c + 1], ascending. */
function nodesByCommunity(
  partition: Partition,
  count: number,
): { starts: Int32Array; nodes: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < partition.length; node++) {
    const after = (partition[node] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let c = 0; c < count; c++) {
    starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  }
  const nodes = new Int32Array(partition.length);
  const free = starts.slice(0, count);
  for (let node = 0; node < partition.length; node++) {
    const own = partition[node] as number;
    const next = free[own] as number;
    nodes[next] = node;
    free[own] = next + 1;
  }
  return { starts, nodes };
}
