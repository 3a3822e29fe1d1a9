import type { Point } from './force-layout.ts';
import type { FoundClusters } from './found-clusters.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Where a cluster lies, and which others of its level it is tied to, most tied first. */
export type ClusterSketch = {
  readonly position: Point | null;
  readonly ties: readonly { readonly to: string; readonly weight: number }[];
};

const mostTies = 20;

/**
 * How each cluster is drawn: in the middle of its papers, tied to others by the sum of what ties their papers over the
 * geometric mean of all ties at either. `positions` holds x and y of each paper by turns.
 */
export function sketchClusters(
  keys: readonly string[],
  graph: WeightedGraph,
  { members, clusters }: FoundClusters,
  positions: ArrayLike<number>,
): Map<string, ClusterSketch> {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const nodesOf = new Map<string, number[]>(clusters.map(({ id }) => [id, []]));
  const homes = new Map<number, (string | undefined)[]>();
  for (const { key, cluster, level } of members) {
    const node = numbers.get(key);
    if (node === undefined) continue;
    nodesOf.get(cluster)?.push(node);
    const home = homes.get(level) ?? new Array<string | undefined>(keys.length).fill(undefined);
    homes.set(level, home);
    home[node] = cluster;
  }
  const strengths = new Map(
    [...nodesOf].map(([id, nodes]) => [id, sum(nodes, (node) => graph.strengths[node] ?? 0)]),
  );
  return new Map(
    clusters.map(({ id, level }) => {
      const nodes = nodesOf.get(id) ?? [];
      const between = tiesOf(graph, nodes, homes.get(level) ?? []);
      between.delete(id);
      const ties = [...between]
        .map(([to, weight]) => {
          const all = Math.sqrt((strengths.get(id) ?? 0) * (strengths.get(to) ?? 0));
          return { to, weight: all > 0 ? weight / all : 0 };
        })
        .sort((a, b) => b.weight - a.weight || (a.to < b.to ? -1 : 1))
        .slice(0, mostTies);
      return [id, { position: middleOf(nodes, positions), ties }];
    }),
  );
}

function tiesOf(
  graph: WeightedGraph,
  nodes: readonly number[],
  home: readonly (string | undefined)[],
): Map<string, number> {
  const ties = new Map<string, number>();
  for (const node of nodes) {
    for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
      const to = home[graph.targets[e] as number];
      if (to !== undefined) ties.set(to, (ties.get(to) ?? 0) + (graph.weights[e] as number));
    }
  }
  return ties;
}

function middleOf(nodes: readonly number[], positions: ArrayLike<number>): Point | null {
  if (nodes.length === 0) return null;
  return {
    x: sum(nodes, (node) => positions[2 * node] ?? 0) / nodes.length,
    y: sum(nodes, (node) => positions[2 * node + 1] ?? 0) / nodes.length,
  };
}

const sum = (nodes: readonly number[], value: (node: number) => number) =>
  nodes.reduce((total, node) => total + value(node), 0);
