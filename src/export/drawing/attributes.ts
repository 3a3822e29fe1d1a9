import type {
  DrawnEdge,
  DrawnGraph,
  DrawnNode,
  GraphCut,
  NodeKind,
  RelationKind,
} from '../../domain/drawn-graph.ts';
import { colourNodes } from './colours.ts';

/** What every format says of a node besides its key, under the same names. */
export type NodeAttributes = {
  /** The id that the API knows it by. */
  readonly nodeId: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly size: number;
  readonly x: number | null;
  readonly y: number | null;
  readonly color: string;
  readonly cluster: string | null;
  readonly clusterLabel: string | null;
  readonly publishedOn: string | null;
  readonly hiddenNeighbors: number | null;
};

export type EdgeAttributes = {
  readonly relation: RelationKind;
  readonly weight: number;
  readonly directed: boolean;
  readonly label: string | null;
};

/** What every format says of the whole. */
export type GraphAttributes = {
  readonly revision: number;
  readonly shownNodes: number;
  readonly totalNodes: number;
  readonly shownEdges: number;
  readonly totalEdges: number;
  readonly totalsExact: boolean;
  readonly cutBy: readonly GraphCut[];
};

/** Half of a surrogate pair is no text that UTF-8 could carry: it becomes U+FFFD. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, '\u{FFFD}');

export function describeNodes(graph: DrawnGraph): (node: DrawnNode) => NodeAttributes {
  const labels = new Map(graph.clusters.map(({ id, label }) => [id, whole(label)]));
  const colourOf = colourNodes(graph);
  return (node) => {
    const { id, kind, label, size, x, y, cluster, publishedOn, hiddenNeighbors } = node;
    return {
      ...{ nodeId: id, kind, label: whole(label), size, x, y, color: colourOf(node), cluster },
      ...{ clusterLabel: labels.get(cluster ?? '') ?? null, publishedOn, hiddenNeighbors },
    };
  };
}

export function describeEdge({ relation, weight, directed, label }: DrawnEdge): EdgeAttributes {
  return { relation, weight, directed, label };
}

export function describeGraph({ bounds, revision }: DrawnGraph): GraphAttributes {
  return { revision, ...bounds };
}

/** Formats that have one direction for all edges call the whole directed where any edge is. */
export function isDirected({ edges }: DrawnGraph): boolean {
  return edges.some(({ directed }) => directed);
}
