/** What of the graph is drawn. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic' | 'cluster' | 'around'; readonly id: string }
  | { readonly kind: 'search'; readonly text: string };

export const projections = ['papers', 'entities', 'concepts', 'topics', 'clusters'] as const;
export type Projection = (typeof projections)[number];

export const thingKinds = [
  'paper',
  'topic',
  'concept',
  'organization',
  'author',
  'cluster',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** What is read beside the map: something of the graph, or the answers to some words. */
export type Opened =
  | { readonly kind: ThingKind; readonly id: string }
  | { readonly kind: 'search'; readonly text: string };

export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };

/** Everything that a link has to say so that the page shows the same again. */
export type View = {
  readonly scope: Scope;
  readonly projection: Projection;
  /** Slugs; papers of any of them. */
  readonly topics: readonly string[];
  /** Years, both included. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many nodes at most. */
  readonly nodes: number;
  readonly opened: Opened | null;
  /** The ids of its ends. */
  readonly path: { readonly from: string; readonly to: string } | null;
  /** Null: all of the picture. */
  readonly camera: Camera | null;
};

export const usualNodes = 600;
export const mostNodes = 2_000;

export const firstView: View = {
  scope: { kind: 'all' },
  projection: 'papers',
  topics: [],
  from: null,
  to: null,
  nodes: usualNodes,
  opened: null,
  path: null,
  camera: null,
};

/** A path ends at a thing with a name of its own; clusters and words are none. */
export const pathEnds = (opened: Opened): opened is Extract<Opened, { id: string }> =>
  opened.kind !== 'search' && opened.kind !== 'cluster';
