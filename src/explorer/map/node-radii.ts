import type { Graph, GraphEdge, GraphNode } from '../api/graph-query.ts';

type Range = readonly [least: number, most: number];
const ranges: Readonly<Record<GraphNode['kind'], Range>> = {
  PAPER: [4.5, 10],
  CONCEPT: [3.5, 9],
  TOPIC: [8, 18],
  ORGANIZATION: [4, 10],
  AUTHOR: [3.5, 8],
  CLUSTER: [5, 44],
};

/** Radii in pixels, for a picture of so many: areas grow with what nodes of a kind have, and shrink in a crowd. */
export function nodeRadii(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  room: number,
): (node: GraphNode) => number {
  const weights = weightsOf(nodes, edges);
  const most = new Map<string, number>();
  for (const { key, kind } of nodes) {
    most.set(kind, Math.max(most.get(kind) ?? 0, weights.get(key) ?? 0));
  }
  const byRoom = Math.min(Math.max(room / 640, 0.65), 1.15);
  const byCrowd = nodes.length <= 60 ? 1 : Math.max(0.45, (60 / nodes.length) ** 0.25);
  const widestCluster = 200 / Math.sqrt(nodes.length || 1);
  return ({ key, kind }) => {
    const share = Math.sqrt((weights.get(key) ?? 0) / (most.get(kind) || 1));
    const [least, top] = ranges[kind];
    if (kind !== 'CLUSTER') return (least + (top - least) * share) * byRoom * byCrowd;
    return (least + (Math.min(top, widestCluster) - least) * share) * byRoom;
  };
}

/** How much each node matters in this picture: its ties; its members, if it is a cluster. */
function weightsOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + weight);
  }
  // the size of a cluster is a radius already, of at least 8
  const members = (size: number) => Math.max(size - 7, 0) ** 2;
  return new Map(
    nodes.map(({ key, kind, size }) => [
      key,
      kind === 'CLUSTER' ? members(size) : (ties.get(key) ?? 0),
    ]),
  );
}
