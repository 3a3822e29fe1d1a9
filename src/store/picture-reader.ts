import type { ClusterId } from '../domain/cluster.ts';
import type { NamedKind } from '../domain/drawn-graph.ts';
import type { MentionRole } from '../domain/mention.ts';
import type { PaperKey } from '../domain/paper.ts';
import type { PaperFilter } from '../domain/paper-filter.ts';
import type { TopicSlug } from '../domain/topic.ts';

/** How papers are found, and so what makes one strong: its score by a topic, its share in a cluster, or its concepts. */
export type PaperSource =
  | { readonly by: 'filter' }
  | { readonly by: 'topic'; readonly slug: TopicSlug }
  | { readonly by: 'cluster'; readonly id: ClusterId; readonly revision: number };

export type RankedPaper = { readonly key: PaperKey; readonly strength: number };

/** What a filter may ask of a paper itself; `strength` is the number of its concepts. Null where it is not said. */
export type OutlinedPaper = {
  readonly key: PaperKey;
  readonly strength: number | null;
  readonly publishedOn: string | null;
  readonly listedOn: string | null;
  readonly authorCount: number | null;
  readonly commentCount: number | null;
  readonly upvotes: number | null;
  readonly hasAbstract: boolean;
  readonly hasLinks: boolean | null;
  readonly sources: readonly string[] | null;
};

/** What is drawn of a paper, and how many edges of each kind it has. */
export type PaperSketch = {
  readonly title: string;
  readonly publishedOn: string | null;
  readonly degrees: {
    readonly MENTIONS: number;
    readonly ABOUT: number;
    readonly FROM: number;
    readonly WROTE: number;
  };
};

/** Where a paper is drawn, and its cluster of one level. */
export type PaperPlace = {
  readonly x: number;
  readonly y: number;
  readonly cluster: ClusterId | null;
};

/** Edges of a paper that lead to names. */
export type NamingRelation = 'MENTIONS' | 'ABOUT' | 'FROM' | 'WROTE';
export type PaperEdge = {
  readonly relation: NamingRelation;
  readonly slug: string;
  /** Above 0 to 1. */
  readonly weight: number;
  /** Of a mention; empty for other edges. */
  readonly roles: readonly MentionRole[];
};

/** What a paper cites, and who cites it: of these perhaps only the first, but all are counted. */
export type Citations = {
  readonly cites: readonly PaperKey[];
  readonly citedBy: readonly PaperKey[];
  readonly citedByCount: number;
};

export type NameSketch = {
  readonly label: string;
  /** Distinct papers of it. */
  readonly papers: number;
  readonly hub: boolean;
  /** How many stand right above and below it. */
  readonly next: number;
};

export type BroaderPair = readonly [narrower: string, broader: string];

/** A number of papers that are about just these topics. */
export type TopicSet = { readonly topics: readonly string[]; readonly papers: number };

/**
 * What pictures are drawn from: little of very many nodes. Reads take many keys and answer a Map in which what is not
 * there is absent; each is a fixed number of statements, however many the keys.
 */
export interface PictureReader {
  /** Strongest first, ties by key. */
  strongestPapers(
    source: PaperSource,
    where: PaperFilter,
    limit: number,
  ): Promise<readonly RankedPaper[]>;
  /** Which of the papers pass a filter. */
  papersAmong(keys: readonly PaperKey[], where: PaperFilter): Promise<ReadonlySet<PaperKey>>;
  paperSketches(keys: readonly PaperKey[]): Promise<Map<PaperKey, PaperSketch>>;
  /** Absent for a paper that came after the analysis. */
  placesOf(
    revision: number,
    level: number,
    keys: readonly PaperKey[],
  ): Promise<Map<PaperKey, PaperPlace>>;
  /** Strongest first, ties by relation and slug. */
  edgesOfPapers(
    keys: readonly PaperKey[],
    relations: readonly NamingRelation[],
  ): Promise<Map<PaperKey, readonly PaperEdge[]>>;
  /** All papers that each is similar to, strongest first, ties by key. */
  nearPapers(
    revision: number,
    keys: readonly PaperKey[],
  ): Promise<Map<PaperKey, readonly { readonly key: PaperKey; readonly score: number }[]>>;
  /** Of each pair of similar papers that the one which holds their edge names: all pairs, each once. */
  nearHeld(
    revision: number,
    keys: readonly PaperKey[],
  ): Promise<Map<PaperKey, readonly { readonly key: PaperKey; readonly score: number }[]>>;
  /** Ordered by key. `limit`: how many of those that cite a paper are named. */
  citationsOf(keys: readonly PaperKey[], limit: number): Promise<Map<PaperKey, Citations>>;

  nameSketches(kind: NamedKind, slugs: readonly string[]): Promise<Map<string, NameSketch>>;
  /** The strongest papers of each name under a filter, ties by key. */
  papersOfNames(
    kind: NamedKind,
    slugs: readonly string[],
    where: PaperFilter,
    limit: number,
  ): Promise<Map<string, readonly { readonly key: PaperKey; readonly weight: number }[]>>;
  /** What stands right above and right below each. */
  nextNames(
    kind: 'CONCEPT' | 'TOPIC',
    slugs: readonly string[],
  ): Promise<
    Map<string, { readonly broader: readonly string[]; readonly narrower: readonly string[] }>
  >;
  /** All papers in the order of keys, a batch behind a key at a time. */
  outlinedPapers(after: string, limit: number): Promise<readonly OutlinedPaper[]>;
  /** Every name that stands right below another one. */
  broaderPairs(kind: 'CONCEPT' | 'TOPIC'): Promise<readonly BroaderPair[]>;
  /** Of the dataset: another one says that papers have changed. */
  version(): Promise<number>;

  /** Papers under a filter. */
  countPapers(where: PaperFilter): Promise<number>;
  /** The same with their topics and concepts, and all edges between them. */
  countEntities(where: PaperFilter): Promise<{ readonly nodes: number; readonly edges: number }>;
  /** All pairs of similar papers. */
  countSimilar(revision: number): Promise<number>;
  /** Distinct papers of some names, and the edges of these papers to the names and to those `beside` them. */
  countPapersOfNames(
    kind: NamedKind,
    slugs: readonly string[],
    beside: readonly string[],
    where: PaperFilter,
  ): Promise<{ readonly papers: number; readonly edges: number }>;
  topicSets(where: PaperFilter): Promise<readonly TopicSet[]>;
  /** Every topic, with what is broader than it however far up, itself included. */
  topicFamilies(slugs: readonly string[]): Promise<Map<string, readonly string[]>>;
}
