// Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. https://doi.org/10.1007/BF01386390

import { CostQueue } from './cost-queue.ts';
import type { PathGraph } from './path-graph.ts';

/**
 * The least cost from a node to every node that is known, what lies between included, the ends not; and the fewest hops.
 * Infinity where there is no way of at most `maxHops`.
 */
export function cheapestCosts(
  graph: PathGraph,
  start: number,
  maxHops: number,
): { readonly costs: Float64Array; readonly hops: Int32Array } {
  const hops = new Int32Array(graph.size).fill(-1);
  hops[start] = 0;
  let layer = [start];
  for (let hop = 1; hop <= maxHops && layer.length > 0; hop++) {
    const next: number[] = [];
    for (const node of layer) {
      for (const target of graph.edgesOf(node).keys()) {
        if (hops[target] !== -1) continue;
        hops[target] = hop;
        next.push(target);
      }
    }
    layer = next;
  }
  const costs = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  const queue = new CostQueue<number>();
  costs[start] = 0;
  queue.push(0, start, start);
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { cost, item: node } = entry;
    if (cost > (costs[node] as number)) continue;
    const leaving = cost + (node === start ? 0 : graph.passing(node));
    for (const [target, edge] of graph.edgesOf(node)) {
      const total = leaving + edge.cost;
      if (hops[target] === -1 || total >= (costs[target] as number)) continue;
      costs[target] = total;
      queue.push(total, target, target);
    }
  }
  return { costs, hops };
}
