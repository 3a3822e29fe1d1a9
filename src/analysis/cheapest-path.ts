// Hart, P. E., Nilsson, N. J. and Raphael, B. (1968). A formal basis for the heuristic determination of minimum cost
// paths. https://doi.org/10.1109/TSSC.1968.300136

import { CostQueue } from './cost-queue.ts';
import type { PathGraph } from './path-graph.ts';

export type PathQuestion = {
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  /** Nodes that the path may not touch. */
  readonly without: ReadonlySet<number>;
  /** Nodes that it may not go to first. */
  readonly notFirst: ReadonlySet<number>;
  /** The least cost from each node to the target, its own passing not included. */
  readonly ahead: Float64Array;
  /** Whether leaving `from` costs its passing: it does when it is no end of the whole path. */
  readonly passesStart: boolean;
};

type Trail = { readonly node: number; readonly hops: number; readonly before: Trail | null };

/** The cheapest way within the hops, as nodes; null where there is none. Of equals: fewer hops, then smaller numbers. */
export function cheapestPath(graph: PathGraph, question: PathQuestion): number[] | null {
  const { from, to, maxHops, without, notFirst, ahead, passesStart } = question;
  const queue = new CostQueue<{ trail: Trail; cost: number }>();
  /** Best cost so far of each node with each number of hops; more hops must be cheaper to be worth it. */
  const reached = new Map<number, number>();
  const order = (hops: number, node: number) => hops * graph.size + node;
  const push = (trail: Trail, cost: number) => {
    for (let hops = 1; hops <= trail.hops; hops++) {
      if ((reached.get(order(hops, trail.node)) ?? Number.POSITIVE_INFINITY) <= cost) return;
    }
    const { node, hops } = trail;
    const toCome = (ahead[node] as number) + (node === to ? 0 : graph.passing(node));
    if (toCome === Number.POSITIVE_INFINITY) return;
    reached.set(order(hops, node), cost);
    queue.push(cost + toCome, order(hops, node), { trail, cost });
  };
  queue.push(0, 0, { trail: { node: from, hops: 0, before: null }, cost: 0 });
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { trail, cost } = entry.item;
    if (trail.node === to) return toNodes(trail);
    if (trail.hops === maxHops) continue;
    const leaving = cost + (trail.node === from && !passesStart ? 0 : graph.passing(trail.node));
    for (const [target, edge] of graph.edgesOf(trail.node)) {
      if (without.has(target) || (trail.hops === 0 && notFirst.has(target))) continue;
      const next = { node: target, hops: trail.hops + 1, before: trail };
      push(next, leaving + edge.cost);
    }
  }
  return null;
}

function toNodes(trail: Trail): number[] {
  const nodes: number[] = [];
  for (let at: Trail | null = trail; at; at = at.before) nodes.unshift(at.node);
  return nodes;
}
