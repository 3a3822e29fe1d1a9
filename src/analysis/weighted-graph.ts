import { sortByKey } from './counting-sort.ts';
import { shareDoubles, shareInts } from './shared-arrays.ts';

/** An undirected graph on nodes 0 … size − 1 in flat arrays; every edge stands at both of its ends. */
export type WeightedGraph = {
  readonly size: number;
  /** Edges of node i lie from starts[i] to starts[i + 1], ascending by target. */
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of each node's edges, its own loop twice. */
  readonly strengths: Float64Array;
  /** Weight inside a node that stands for several; 0 for a plain one. */
  readonly loops: Float64Array;
};

/** The same where all threads see it. */
export function shareGraph({ size, ...graph }: WeightedGraph): WeightedGraph {
  return {
    size,
    starts: shareInts(graph.starts),
    targets: shareInts(graph.targets),
    weights: shareDoubles(graph.weights),
    strengths: shareDoubles(graph.strengths),
    loops: shareDoubles(graph.loops),
  };
}

export type Edge = readonly [a: number, b: number, weight: number];

/** Edges in any order; a pair that comes twice counts once, with its larger weight. Loops are dropped. */
export function toWeightedGraph(size: number, edges: Iterable<Edge>): WeightedGraph {
  const ends: number[] = [];
  const others: number[] = [];
  const weights: number[] = [];
  for (const [a, b, weight] of edges) {
    if (a === b || weight <= 0) continue;
    ends.push(a, b);
    others.push(b, a);
    weights.push(weight, weight);
  }
  return fromHalfEdges({ ends, others, weights }, new Float64Array(size));
}

/** Every edge once from each of its ends, in any order. */
type HalfEdges = {
  readonly ends: ArrayLike<number>;
  readonly others: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
};

/** The same from what lies at either end of each edge, and one loop a node. */
function fromHalfEdges(edges: HalfEdges, loops: Float64Array): WeightedGraph {
  const size = loops.length;
  // ordered by the far end first and then, which keeps that order, by the near one
  const byOther = sortByKey(edges.others, size);
  const order = sortByKey(edges.ends, size, byOther.places).places;
  const starts = new Int32Array(size + 1);
  const targets = new Int32Array(order.length);
  const weights = new Float64Array(order.length);
  let count = 0;
  let at = 0;
  for (let node = 0; node < size; node++) {
    const first = count;
    for (; at < order.length && edges.ends[order[at] as number] === node; at++) {
      const target = edges.others[order[at] as number] as number;
      const weight = edges.weights[order[at] as number] as number;
      const isNew = count === first || targets[count - 1] !== target;
      if (isNew) count++;
      targets[count - 1] = target;
      weights[count - 1] = isNew ? weight : Math.max(weights[count - 1] as number, weight);
    }
    starts[node + 1] = count;
  }
  // views suffice: hardly any edge comes twice
  return withStrengths(starts, targets.subarray(0, count), weights.subarray(0, count), loops);
}

/** A graph whose edges are in their places already. */
export function withStrengths(
  starts: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
  loops: Float64Array,
): WeightedGraph {
  const size = loops.length;
  const strengths = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let strength = 2 * (loops[node] as number);
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      strength += weights[e] as number;
    }
    strengths[node] = strength;
  }
  return { size, starts, targets, weights, strengths, loops };
}

/** The same graph with other weights, the same at both ends of an edge; those of weight 0 are left out. */
export function reweighed(graph: WeightedGraph, given: Float64Array): WeightedGraph {
  const starts = new Int32Array(graph.size + 1);
  const kept = given.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);
  const targets = new Int32Array(kept);
  const weights = new Float64Array(kept);
  let count = 0;
  for (let node = 0; node < graph.size; node++) {
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const weight = given[e] as number;
      if (weight <= 0) continue;
      targets[count] = graph.targets[e] as number;
      weights[count++] = weight;
    }
    starts[node + 1] = count;
  }
  return withStrengths(starts, targets, weights, new Float64Array(graph.size));
}

/** The part between the given nodes (ascending), which become 0, 1, 2 … in that order. */
export function inducedGraph(graph: WeightedGraph, nodes: ArrayLike<number>): WeightedGraph {
  const place = new Int32Array(graph.size).fill(-1);
  for (let at = 0; at < nodes.length; at++) place[nodes[at] as number] = at;
  const starts = new Int32Array(nodes.length + 1);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    let inside = 0;
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      if ((place[graph.targets[e] as number] as number) >= 0) inside++;
    }
    starts[at + 1] = (starts[at] as number) + inside;
  }
  const targets = new Int32Array(starts[nodes.length] as number);
  const weights = new Float64Array(targets.length);
  const loops = new Float64Array(nodes.length);
  let count = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const target = place[graph.targets[e] as number] as number;
      if (target < 0) continue;
      targets[count] = target;
      weights[count++] = graph.weights[e] as number;
    }
    loops[at] = graph.loops[node] as number;
  }
  return withStrengths(starts, targets, weights, loops);
}
