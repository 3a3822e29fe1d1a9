import type { Cluster, Membership } from '../domain/cluster.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { Head, Position, SimilarPaper, StoredFacts, StoredModel } from './analysis-reader.ts';

/** What relates one paper to others. */
export type RelatedPaper = {
  readonly key: PaperKey;
  /** As the analysis packs it. */
  readonly vector: string;
  /** Each pair of papers once, at either of the two. */
  readonly similar: readonly SimilarPaper[];
};

/** Where one paper lies among all. */
export type GroupedPaper = {
  readonly key: PaperKey;
  readonly position: Position;
  /** At most one a level. */
  readonly memberships: readonly Membership[];
};

/** What the next analysis starts from. */
export type PreviousAnalysis = {
  readonly clusters: readonly {
    readonly id: string;
    readonly level: number;
    readonly members: readonly string[];
  }[];
  readonly positions: ReadonlyMap<string, Position>;
};

/**
 * Writes an analysis under a number that nobody reads until `publish`. Broken off at any moment, it leaves the published
 * one as it was, and the next `begin` takes away what was left.
 */
export interface AnalysisWriter {
  /** Grows with every change of the papers. */
  version(): Promise<number>;
  /** Slugs of the concepts that the vocabulary calls too common to be a reason. */
  curatedHubs(): Promise<string[]>;
  /** The facts of every paper, ordered by key, a batch at a time. */
  allFacts(): AsyncIterable<readonly StoredFacts[]>;
  /** Clusters and positions of a revision; empty for revision 0. */
  previous(revision: number): Promise<PreviousAnalysis>;
  /** Takes away what unfinished analyses left, and gives the number of the new one. */
  begin(): Promise<number>;
  /** In how many papers of the background concepts stand, for all revisions: it changes with the seeds, not with the graph. */
  noteBackground(
    counts: readonly { readonly slug: string; readonly papers: number }[],
  ): Promise<void>;
  writeModel(revision: number, model: StoredModel): Promise<void>;
  /** A part of all papers at a time. Papers that are gone meanwhile are left out. */
  writeRelated(revision: number, papers: readonly RelatedPaper[]): Promise<void>;
  /** A part of all clusters at a time, coarsest level first. */
  writeClusters(revision: number, clusters: readonly Cluster[]): Promise<void>;
  /** A part of all papers at a time, when those were related and the clusters are there. Papers that are gone meanwhile are left out. */
  writeGrouped(revision: number, papers: readonly GroupedPaper[]): Promise<void>;
  /** One small transaction: from here on everybody reads this revision. Overtaken when another analysis began meanwhile. */
  publish(head: Head): Promise<void>;
  /**
   * Deletes in small batches what is older than the published revision; one that is in the making stays. Only when nobody
   * reads an older one any more.
   */
  sweep(): Promise<void>;
  /** Vectors of papers that came or changed since; what was similar to them is forgotten. */
  renewVectors(
    revision: number,
    vectors: readonly { readonly key: PaperKey; readonly vector: string }[],
  ): Promise<void>;
}
