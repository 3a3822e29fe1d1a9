import { compareText } from '../../domain/compare-text.ts';
import type { DrawnKey, GraphCut, RelationKind } from '../../domain/drawn-graph.ts';

/** A node that will be drawn. */
export type SketchNode = DrawnKey & {
  /** Its key in the drawing. */
  readonly name: string;
  /** How many papers it stands for in this picture; a paper stands for itself. */
  readonly papers: number;
  /** Its neighbours by the relations of the picture in the whole graph; null: to be read with the rest of the node. */
  readonly neighbours: number | null;
};

export type SketchEdge = {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  readonly weight: number;
  readonly label: string | null;
};

/** How much there is in all; `exact` false: at least so much. */
export type Totals = {
  readonly nodes: number;
  readonly edges: number;
  readonly exact: boolean;
  /** There was no time to count. */
  readonly late?: boolean;
};

/** What a picture will show, before anything is known of how its nodes look. */
export type Sketch = {
  /** Strongest first. */
  readonly nodes: readonly SketchNode[];
  /** Between these nodes, strongest first. */
  readonly edges: readonly SketchEdge[];
  /** How many different shown nodes each is tied to, by edges that are shown and by those that are not. */
  readonly shownNeighbours: ReadonlyMap<string, number>;
  readonly cutBy: readonly GraphCut[];
  /** The kinds of edge that count as neighbours. */
  readonly relations: readonly RelationKind[];
  /** Names of the nodes that only the depth kept from going on. */
  readonly rim?: ReadonlySet<string>;
  /** Counted when somebody asks. */
  totals(): Promise<Totals>;
};

const undirected: ReadonlySet<RelationKind> = new Set([
  'SIMILAR',
  'CO_OCCURS',
  'OVERLAPS',
  'CLUSTER_TIE',
]);
export const isDirected = (relation: RelationKind): boolean => !undirected.has(relation);

/** An edge whose ends may be swapped has the smaller one as its source, so that it comes once. */
export function sketchEdge(
  relation: RelationKind,
  source: string,
  target: string,
  weight: number,
  label: string | null = null,
): SketchEdge {
  const swap = !isDirected(relation) && target < source;
  const [from, to] = swap ? [target, source] : [source, target];
  return { source: from, target: to, relation, weight: Math.min(1, weight), label };
}

export const edgeKey = ({ source, target, relation }: SketchEdge) =>
  `${source} ${relation} ${target}`;

export type CutEdges = {
  readonly edges: readonly SketchEdge[];
  /** How many there were. */
  readonly found: number;
  /** Different neighbours of each node by all that were found. */
  readonly shownNeighbours: ReadonlyMap<string, number>;
};

/** The edges between nodes that are shown, each once, strongest first, as many as may be. */
export function cutEdges(
  edges: Iterable<SketchEdge>,
  shown: ReadonlySet<string>,
  limit: number,
): CutEdges {
  const byKey = new Map<string, SketchEdge>();
  const neighbours = new Map<string, Set<string>>();
  const meet = (own: string, other: string) => {
    const known = neighbours.get(own);
    if (known) known.add(other);
    else neighbours.set(own, new Set([other]));
  };
  for (const edge of edges) {
    const { source, target } = edge;
    if (source === target || !shown.has(source) || !shown.has(target)) continue;
    const key = edgeKey(edge);
    const known = byKey.get(key);
    if (!known || edge.weight > known.weight) byKey.set(key, edge);
    meet(source, target);
    meet(target, source);
  }
  const sorted = [...byKey]
    .sort(([a, { weight: heavy }], [b, { weight }]) => weight - heavy || compareText(a, b))
    .map(([, edge]) => edge);
  return {
    edges: sorted.slice(0, limit),
    found: sorted.length,
    shownNeighbours: new Map([...neighbours].map(([name, others]) => [name, others.size])),
  };
}

/** What kept a picture from being whole: nodes that were left out, or edges between shown ones. */
export const cutsOf = (nodesLeftOut: boolean, { edges, found }: CutEdges): GraphCut[] => [
  ...(nodesLeftOut ? (['NODE_LIMIT'] as const) : []),
  ...(found > edges.length ? (['EDGE_LIMIT'] as const) : []),
];
