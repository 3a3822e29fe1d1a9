import type { Graph, GraphEdge, GraphNode } from '../api/graph-query.ts';
import { nodeRadii } from './node-radii.ts';
import { pullIn } from './pull-in.ts';

/** A node as it is drawn: always with a place, and with a size on the screen. */
export type Spot = {
  readonly key: string;
  readonly id: string;
  readonly kind: GraphNode['kind'];
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Radius in pixels when the whole picture is in view. */
  readonly radius: number;
  readonly cluster: string | null;
  readonly hidden: number;
};
export type Tie = Pick<GraphEdge, 'key' | 'source' | 'target' | 'relation'> & {
  /** Its weight against the strongest of its picture, 0 to 1. */
  readonly strength: number;
  /** Drawn always; the others only with what is pointed at or opened, or the picture would be all ties. */
  readonly plain: boolean;
};
export type Scene = {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly ties: readonly Tie[];
  /** By the ties that are drawn always. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
};

export const emptyScene: Scene = { spots: new Map(), ties: [], neighbours: new Map() };

/** A picture of the API, made ready to draw in so many pixels. Nodes without a place go to a ring around the rest. */
export function toScene({ nodes, edges }: Graph, room: number): Scene {
  const radiusOf = nodeRadii({ nodes, edges }, room);
  const ring = ringAround(nodes);
  const nearer = pullIn(nodes.flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }])));
  const spots = new Map(
    nodes.map((node, index) => {
      const { x, y } = node;
      const place = x === null || y === null ? ring(index) : nearer({ x, y });
      const radius = radiusOf(node);
      const { key, kind, label, cluster } = node;
      const hidden = node.hiddenNeighbors ?? 0;
      return [key, { key, id: node.node.id, kind, label, ...place, radius, cluster, hidden }];
    }),
  );
  const strongest = edges.reduce((top, { weight }) => Math.max(top, weight), 0) || 1;
  const drawn = edges.filter(({ source, target }) => spots.has(source) && spots.has(target));
  const plain = strongestOfEach(drawn, tiesAlways(nodes.length));
  const ties = drawn.map((edge) => ({
    key: edge.key,
    source: edge.source,
    target: edge.target,
    relation: edge.relation,
    strength: Math.max(edge.weight / strongest, 0),
    plain: plain.has(edge),
  }));
  return { spots, ties, neighbours: neighboursOf(ties.filter(({ plain }) => plain)) };
}

/** In a crowd one or two ties say where a node belongs, and more would be a hairball. */
const tiesAlways = (nodes: number): number => (nodes > 1_200 ? 1 : nodes > 400 ? 2 : 3);

/** The few strongest ties of each node: enough to hold everything together, and few enough to see each. */
function strongestOfEach(edges: readonly GraphEdge[], always: number): ReadonlySet<GraphEdge> {
  const kept = new Set<GraphEdge>();
  const counts = new Map<string, number>();
  for (const edge of edges.toSorted((a, b) => b.weight - a.weight)) {
    for (const end of [edge.source, edge.target]) {
      const held = counts.get(end) ?? 0;
      if (held < always) kept.add(edge);
      counts.set(end, held + 1);
    }
  }
  return kept;
}

function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { source, target } of ties) {
    add(source, target);
    add(target, source);
  }
  return found;
}

function ringAround(nodes: readonly GraphNode[]): (index: number) => { x: number; y: number } {
  const xs = nodes.flatMap(({ x }) => (x === null ? [] : [x]));
  const ys = nodes.flatMap(({ y }) => (y === null ? [] : [y]));
  const middle = (values: readonly number[]) =>
    values.length > 0 ? (Math.max(...values) + Math.min(...values)) / 2 : 0;
  const reach = xs.length > 0 ? Math.max(...xs) - Math.min(...xs) || 1 : 1;
  return (index) => {
    const angle = (index * 2.399963) % (2 * Math.PI);
    return {
      x: middle(xs) + Math.cos(angle) * reach * 0.65,
      y: middle(ys) + Math.sin(angle) * reach * 0.65,
    };
  };
}
