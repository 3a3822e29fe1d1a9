import type { PreviousCluster } from '../../analysis/cluster-ids.ts';
import type { FlatVectors } from '../../analysis/flat-vectors.ts';
import type { FoundCluster } from '../../analysis/found-clusters.ts';
import type { NeighbourTable } from '../../analysis/neighbour-table.ts';
import type { PackedModel } from '../../analysis/pack-model.ts';
import type { PaperFacts } from '../../analysis/paper-facts.ts';
import type { ClusterSketch } from '../../analysis/sketch-clusters.ts';

/** What an analysis starts from besides the papers. Plain data: it may go to another thread. */
export type AnalysisStart = {
  /** As lines, which are read where they are needed; null where nothing is known but the graph. */
  readonly background: string | null;
  readonly curatedHubs: readonly string[];
  /** Null: afresh, a function of the papers alone. */
  readonly previous: {
    readonly clusters: readonly PreviousCluster[];
    readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  } | null;
};

/** How many papers the background has, and in how many of them the concepts of the graph stand. */
export type BackgroundUse = {
  readonly papers: number;
  readonly counts: readonly { readonly slug: string; readonly papers: number }[];
};

/** What is known once neighbours are: it can be written while clusters are sought. Flat arrays may cross threads. */
export type RelatedPapers = {
  readonly model: PackedModel;
  readonly background: BackgroundUse;
  /** Ascending; everything else is in this order. */
  readonly keys: readonly string[];
  readonly vectors: FlatVectors;
  /** Each pair of papers once. */
  readonly similar: NeighbourTable;
};

/** A cluster and how it is drawn. */
export type SketchedCluster = FoundCluster & ClusterSketch;

/** Clusters and places. What is long comes packed, in pieces that take a moment to read. */
export type GroupedPapers = {
  readonly algorithm: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Coarsest level first. */
  readonly levels: readonly { readonly clusters: number; readonly modularity: number }[];
  /** Packed lists of SketchedCluster: coarsest level first, larger first, ties by id. */
  readonly clusters: readonly Uint8Array[];
  /** Packed lists of FoundMember: those of the first `papersAPiece` papers, then of the next. */
  readonly members: readonly Uint8Array[];
  /** x and y by turns. */
  readonly positions: Float64Array;
};

/** Papers whose memberships come in one piece. */
export const papersAPiece = 500;

export type AnalysisStep =
  | 'making vectors'
  | 'finding similar papers'
  | 'clustering'
  | 'measuring stability';

/** Called now and then: which step is at work, and how much of it is done, 0 to 1. */
export type OnStep = (step: AnalysisStep, fraction: number) => void;

/** An analysis in the making, in this thread or in others. */
export interface AnalysisTask {
  /** A part of the papers, ascending keys. Waits while there is much to do. */
  add(facts: readonly PaperFacts[]): Promise<void>;
  /** Once, when all papers were added. */
  related(): Promise<RelatedPapers>;
  /** After that, once. */
  grouped(): Promise<GroupedPapers>;
  /** The stability of each level: after `related`, and best asked for together with `grouped`. */
  stability(): Promise<readonly number[]>;
  close(): Promise<void>;
}
