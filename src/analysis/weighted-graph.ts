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

export type Edge = readonly [a: number, b: number, weight: number];

/** Edges in any order; a pair that comes twice counts once, with its larger weight. Loops are dropped. */
export function toWeightedGraph(size: number, edges: Iterable<Edge>): WeightedGraph {
  const perNode: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const [a, b, weight] of edges) {
    if (a === b || weight <= 0) continue;
    const known = perNode[a]?.get(b) ?? 0;
    if (weight <= known) continue;
    perNode[a]?.set(b, weight);
    perNode[b]?.set(a, weight);
  }
  return fromNeighbourMaps(perNode, new Float64Array(size));
}

/** The same from one symmetric map a node, and loops; what aggregation makes. */
export function fromNeighbourMaps(
  perNode: readonly ReadonlyMap<number, number>[],
  loops: Float64Array,
): WeightedGraph {
  const size = perNode.length;
  const starts = new Int32Array(size + 1);
  perNode.forEach((map, node) => {
    starts[node + 1] = (starts[node] ?? 0) + map.size;
  });
  const targets = new Int32Array(starts[size] ?? 0);
  const weights = new Float64Array(targets.length);
  const strengths = new Float64Array(size);
  let at = 0;
  perNode.forEach((map, node) => {
    let strength = 2 * (loops[node] ?? 0);
    for (const [target, weight] of [...map].sort(([a], [b]) => a - b)) {
      targets[at] = target;
      weights[at++] = weight;
      strength += weight;
    }
    strengths[node] = strength;
  });
  return { size, starts, targets, weights, strengths, loops };
}

/** The part between the given nodes (ascending), which become 0, 1, 2 … in that order. */
export function inducedGraph(graph: WeightedGraph, nodes: ArrayLike<number>): WeightedGraph {
  const place = new Int32Array(graph.size).fill(-1);
  for (let at = 0; at < nodes.length; at++) place[nodes[at] as number] = at;
  const perNode = Array.from({ length: nodes.length }, (_, at) => {
    const node = nodes[at] as number;
    const map = new Map<number, number>();
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const target = place[graph.targets[e] as number] as number;
      if (target >= 0) map.set(target, graph.weights[e] as number);
    }
    return map;
  });
  const loops = Float64Array.from(perNode, (_, at) => graph.loops[nodes[at] as number] ?? 0);
  return fromNeighbourMaps(perNode, loops);
}
