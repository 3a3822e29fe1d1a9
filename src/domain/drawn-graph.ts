import { type EntityKind, entityKinds, packEntityKey, unpackEntityKey } from './entity.ts';

/** What a drawing is made of. */
export const nodeKinds = [...entityKinds, 'CLUSTER'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export const relationKinds = [
  'MENTIONS',
  'ABOUT',
  'BROADER',
  'FROM',
  'WROTE',
  'SIMILAR',
  'CITES',
  'CO_OCCURS',
  'OVERLAPS',
  'MEMBER_OF',
  'PART_OF',
  'CLUSTER_TIE',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export const graphCuts = ['NODE_LIMIT', 'EDGE_LIMIT', 'DEPTH', 'TIME'] as const;
export type GraphCut = (typeof graphCuts)[number];

/** A node as it is drawn. Its place is the same in all drawings of one revision; size and hidden neighbours are not. */
export type DrawnNode = {
  /** Stable, and unique in a drawing: `PAPER:arxiv:2402.05109`, `CONCEPT:draft-head`. */
  readonly key: string;
  /** What it stands for, as everybody outside names it; and so is its cluster. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Radius to draw it with, 3 to 20, against the others of the drawing. */
  readonly size: number;
  /** Null where analysis has given it no place. */
  readonly x: number | null;
  readonly y: number | null;
  readonly cluster: string | null;
  /** Neighbours by the relations of the drawing that are not in it; null where nobody counted. */
  readonly hiddenNeighbors: number | null;
  /** The day of a paper; null for everything else. */
  readonly publishedOn: string | null;
};

export type DrawnEdge = {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  /** Above 0 to 1. */
  readonly weight: number;
  /** Whether source and target may not be swapped. */
  readonly directed: boolean;
  readonly label: string | null;
};

export type GraphBounds = {
  readonly shownNodes: number;
  readonly totalNodes: number;
  readonly shownEdges: number;
  readonly totalEdges: number;
  /** False when the totals are lower bounds. */
  readonly totalsExact: boolean;
  readonly cutBy: readonly GraphCut[];
};

/** A part of the graph, ready to draw: edges only between nodes that are shown. */
export type DrawnGraph = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly bounds: GraphBounds;
  readonly revision: number;
  /** The clusters that nodes name, for a legend; largest first. */
  readonly clusters: readonly DrawnCluster[];
};

export type DrawnCluster = {
  readonly id: string;
  readonly label: string;
  /** Its place among all clusters of its level, the largest has 0: a colour that stays its own. */
  readonly rank: number;
};

/** What a node of a drawing stands for. */
export type DrawnKey = { readonly kind: NodeKind; readonly key: string };

/** One text for what is drawn: `CLUSTER:4f2a…`, or an entity key. */
export function packDrawnKey({ kind, key }: DrawnKey): string {
  return kind === 'CLUSTER' ? `CLUSTER:${key}` : packEntityKey({ kind, key });
}

/** Null for what `packDrawnKey` never wrote. */
export function unpackDrawnKey(text: string): DrawnKey | null {
  if (text.startsWith('CLUSTER:')) return { kind: 'CLUSTER', key: text.slice('CLUSTER:'.length) };
  return unpackEntityKey(text);
}

/** The kinds of node that have papers of their own. */
export type NamedKind = Exclude<EntityKind, 'PAPER'>;
