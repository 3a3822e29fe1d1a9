import type { PreviousCluster } from '../../analysis/cluster-ids.ts';
import type { FoundClusters } from '../../analysis/found-clusters.ts';
import type { PackedModel } from '../../analysis/pack-model.ts';
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

/** All that is found but how far it would hold. Flat arrays where there are millions, for they may cross threads. */
export type AnalysisResult = {
  readonly model: PackedModel;
  /** How many papers the background has, and in how many of them the concepts of the graph stand. */
  readonly background: {
    readonly papers: number;
    readonly counts: readonly { readonly slug: string; readonly papers: number }[];
  };
  /** Ascending; everything else is in this order. */
  readonly keys: readonly string[];
  readonly vectors: readonly string[];
  /** Pairs of paper i lie from starts[i] to starts[i + 1]; each pair of papers once. */
  readonly similar: {
    readonly starts: Int32Array;
    readonly papers: Int32Array;
    readonly scores: Float64Array;
  };
  readonly clusters: FoundClusters;
  /** x and y by turns. */
  readonly positions: Float64Array;
  /** Where clusters lie and what ties them, by id. */
  readonly sketches: ReadonlyMap<string, ClusterSketch>;
};

export type AnalysisStep =
  | 'making vectors'
  | 'finding similar papers'
  | 'clustering'
  | 'measuring stability';

/** Called now and then: which step is at work, and how much of it is done, 0 to 1. */
export type OnStep = (step: AnalysisStep, fraction: number) => void;

/** An analysis in the making, in this thread or in another one. */
export interface AnalysisTask {
  /** A part of the papers, as JSON; ascending keys. */
  add(facts: string): Promise<void>;
  /** Once, when all papers were added. */
  result(): Promise<AnalysisResult>;
  /** After the result: the stability of each level. */
  stability(): Promise<readonly number[]>;
  close(): Promise<void>;
}
