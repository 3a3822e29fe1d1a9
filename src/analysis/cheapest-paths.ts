// Yen, J. Y. (1971). Finding the K shortest loopless paths in a network. https://doi.org/10.1287/mnsc.17.11.712

import { cheapestCosts } from './cheapest-costs.ts';
import { cheapestPath } from './cheapest-path.ts';
import { edgeCost, type PathGraph } from './path-graph.ts';

export type NodePath = { readonly nodes: readonly number[]; readonly cost: number };

/** Cost of a path: its edges, and the passing of every node between its ends. */
function costOf(graph: PathGraph, nodes: readonly number[]): number {
  let cost = 0;
  for (let at = 1; at < nodes.length; at++) {
    const edge = graph.edgesOf(nodes[at - 1] as number).get(nodes[at] as number);
    cost += edgeCost(edge?.weight ?? 0);
    if (at > 1) cost += graph.passing(nodes[at - 1] as number);
  }
  return cost;
}

/** Cheapest first; of equals the shorter, then by keys. */
function compare(graph: PathGraph, a: NodePath, b: NodePath): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  const keysOf = ({ nodes }: NodePath) => nodes.map((node) => graph.keyOf(node)).join('\n');
  return keysOf(a) < keysOf(b) ? -1 : 1;
}

/**
 * The k cheapest paths without loops and with at most `maxHops` hops, in what is known of the graph. `ahead`: the least costs
 * to the end, where they are known already.
 */
export function cheapestPaths(
  graph: PathGraph,
  from: number,
  to: number,
  k: number,
  maxHops: number,
  ahead = cheapestCosts(graph, to, maxHops).costs,
): NodePath[] {
  const found: NodePath[] = [];
  const candidates = new Map<string, NodePath>();
  const offer = (nodes: readonly number[]) => {
    const path = { nodes, cost: costOf(graph, nodes) };
    candidates.set(nodes.join(' '), path);
  };
  const none: ReadonlySet<number> = new Set();
  const question = { to, ahead };
  const first = cheapestPath(graph, {
    ...question,
    ...{ from, maxHops, without: none, notFirst: none, passesStart: false },
  });
  if (first) offer(first);
  while (found.length < k && candidates.size > 0) {
    const [best] = [...candidates.values()].sort((a, b) => compare(graph, a, b));
    if (!best) break;
    candidates.delete(best.nodes.join(' '));
    found.push(best);
    if (found.length === k) break;
    for (let spur = 0; spur < best.nodes.length - 1; spur++) {
      const root = best.nodes.slice(0, spur + 1);
      const same = found.filter(({ nodes }) => root.every((node, at) => nodes[at] === node));
      const way = cheapestPath(graph, {
        ...question,
        from: best.nodes[spur] as number,
        maxHops: maxHops - spur,
        without: new Set(root),
        notFirst: new Set(same.map(({ nodes }) => nodes[spur + 1] as number)),
        passesStart: spur > 0,
      });
      if (way) offer([...root.slice(0, -1), ...way]);
    }
  }
  return found;
}
