import type { FlatVectors } from '../../analysis/flat-vectors.ts';
import type { CountedTerms, SharedModel } from '../../analysis/model.ts';
import type { SearchSpace } from '../../analysis/nearest-neighbours.ts';
import type { NeighbourTable } from '../../analysis/neighbour-table.ts';
import type { PackedModel } from '../../analysis/pack-model.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';
import type { BackgroundUse, GroupedPapers } from './analysis-task.ts';
import type { PackedPrevious } from './packed-previous.ts';

/** Terms of the papers that one part was given, and the slugs of their concepts. */
export type PartCount = CountedTerms & { readonly slugs: readonly string[] };

/** What the papers of one batch became. */
export type VectorBatch = {
  readonly keys: readonly string[];
  readonly vectors: FlatVectors;
  /** Packed JSON: of each paper its concepts, hubs left out. */
  readonly concepts: Uint8Array;
};

/** Pieces of neighbours to seek: papers of the space from one place to another. */
export type Range = { readonly from: number; readonly to: number };

/**
 * One of those who do an analysis together, here or in a thread of its own; `composeAnalysis` tells them what to do.
 * Whatever is large lies in memory that all of them share.
 */
export interface AnalysisPart {
  /** Takes papers, as bytes of JSON, counts their terms, and keeps them until they are asked for. */
  count(facts: Uint8Array): Promise<void>;
  counted(): Promise<PartCount>;
  /** The model of all papers: counted here, with the background, and by the others. */
  settle(
    others: readonly PartCount[],
  ): Promise<{ readonly model: SharedModel; readonly background: BackgroundUse }>;
  learn(model: SharedModel): Promise<void>;
  packModel(): Promise<PackedModel>;
  /** The vectors of the next batch counted here; once each. */
  vectorise(): Promise<VectorBatch>;
  prepareSearch(batches: readonly FlatVectors[]): Promise<SearchSpace>;
  enter(space: SearchSpace): Promise<void>;
  setFloors(range: Range): Promise<void>;
  comparePapers(range: Range): Promise<void>;
  /** Ends the search. */
  found(): Promise<NeighbourTable>;
  relate(
    found: readonly [NeighbourTable, ...NeighbourTable[]],
  ): Promise<{ readonly similar: NeighbourTable; readonly graph: WeightedGraph }>;
  group(request: {
    readonly keys: readonly string[];
    readonly concepts: readonly Uint8Array[];
    readonly graph: WeightedGraph;
    readonly previous: PackedPrevious | null;
  }): Promise<GroupedPapers>;
  /** Clusters of each level where some papers are missing: −1 for those. */
  clusterSubset(graph: WeightedGraph, subset: number): Promise<readonly Int32Array[]>;
  agreement(subsets: readonly (readonly Int32Array[])[]): Promise<readonly number[]>;
  close(): Promise<void>;
}
