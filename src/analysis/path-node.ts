/** The kinds of edge that a path may run along. */
export type PathRelation =
  | 'MENTIONS'
  | 'ABOUT'
  | 'BROADER'
  | 'FROM'
  | 'WROTE'
  | 'CITES'
  | 'CO_OCCURS'
  | 'SIMILAR';

/** One edge at a node, whichever way the graph holds it. */
export type PathNeighbour = {
  readonly key: string;
  readonly relation: PathRelation;
  /** Above 0 to 1. */
  readonly weight: number;
  /** How many neighbours it has at least: what passing through it costs at least, known before it is read. */
  readonly leastDegree?: number;
};

/** What the graph says of one node: its strongest edges, at most 200, in any order. */
export type PathNode = {
  /** All its neighbours, not only those listed. */
  readonly degree: number;
  /** Too common to be a reason. */
  readonly hub: boolean;
  /** True when the list was cut. */
  readonly cut: boolean;
  readonly neighbours: readonly PathNeighbour[];
};

/** Reads many nodes at once. Must know the degree of each key it is asked for; an unknown key is absent. */
export type NeighbourReader = (keys: readonly string[]) => Promise<ReadonlyMap<string, PathNode>>;

export type PathStep = {
  readonly from: string;
  readonly to: string;
  readonly relation: PathRelation;
  readonly weight: number;
};

export type FoundPath = {
  readonly steps: readonly PathStep[];
  readonly cost: number;
  /** exp(−cost), 0 to 1. */
  readonly strength: number;
  /** What it leads through that is too common to be a reason. */
  readonly hubs: readonly string[];
};
