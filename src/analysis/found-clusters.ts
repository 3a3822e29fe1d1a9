import type { ClusterTerm } from './cluster-terms.ts';

/** A paper that ties its cluster to another one, and the share of its ties that goes there. */
export type ClusterBridge = {
  readonly key: string;
  readonly to: string;
  readonly strength: number;
};

export type FoundCluster = {
  readonly id: string;
  readonly level: number;
  readonly label: string;
  /** The cluster of the level above that it lies in. */
  readonly parent: string | null;
  /** Key of the member most tied to the others. */
  readonly medoid: string;
  readonly size: number;
  /** Mean weight of the ties inside. */
  readonly cohesion: number;
  readonly terms: readonly ClusterTerm[];
  /** Strongest first. */
  readonly bridges: readonly ClusterBridge[];
};

export type FoundMember = {
  readonly key: string;
  readonly cluster: string;
  readonly level: number;
  /** The share of its ties that stays inside, 0 to 1. */
  readonly strength: number;
  /** CORE: at least half of its ties stay inside. */
  readonly role: 'CORE' | 'BORDER';
  /** The other cluster of the level that it is most tied to. */
  readonly nextBest: string | null;
};

export type FoundClusters = {
  /** Coarsest level first, larger first, ties by id. */
  readonly clusters: readonly FoundCluster[];
  /** By level, then key. A paper that is tied to no other is in no cluster. */
  readonly members: readonly FoundMember[];
  /** Of each level, coarsest first. */
  readonly modularity: readonly number[];
  readonly algorithm: string;
  readonly parameters: Readonly<Record<string, number>>;
};
