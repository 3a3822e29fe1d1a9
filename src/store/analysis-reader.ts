import type { Cluster, ClusterId, Membership } from '../domain/cluster.ts';
import type { Concept, ConceptSlug } from '../domain/concept.ts';
import type { EntityKey } from '../domain/entity.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Paper, PaperKey } from '../domain/paper.ts';
import type { PaperFilter } from '../domain/paper-filter.ts';
import type { PaperText, Span } from '../domain/text.ts';
import type { Topic, TopicSlug } from '../domain/topic.ts';
import type { WeightedTopic } from './weighted-names.ts';

/** The analysis that everybody reads now. Revision 0: there was none yet, and every other question answers empty. */
export type Head = {
  readonly revision: number;
  /** A moment in UTC, ISO 8601; null at revision 0. */
  readonly analysedAt: string | null;
  /** The dataset's version when the papers were read for it: another one now says that papers have changed since. */
  readonly version: number;
  /** Papers of the background that idf leans on, besides those of the graph. */
  readonly backgroundPapers: number;
  readonly algorithm: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** One a level, coarsest first; `stability` is the mean adjusted Rand index over random 90 % subsets. */
  readonly levels: readonly {
    readonly clusters: number;
    readonly modularity: number;
    readonly stability: number;
  }[];
};

/** A model as the analysis packed it; the store does not look inside. */
export type StoredModel = {
  /** JSON of all that is small. */
  readonly frame: string;
  readonly documentFrequency: readonly string[];
  readonly keyness: readonly string[];
};

/** Something with a name that a paper is tied to: how strongly, 0 to 1, and where its text says so. */
export type StoredNamed = {
  readonly slug: string;
  readonly label: string;
  readonly weight: number;
  readonly spans: readonly Span[];
};

export type BroaderConcept = { readonly slug: string; readonly label: string };

/** What is broader than concepts, however far up, by slug; what has nothing broader is absent. */
export type BroaderConcepts = ReadonlyMap<string, readonly BroaderConcept[]>;

/** All that relatedness knows of a paper; what `src/analysis` calls PaperFacts. */
export type StoredFacts = {
  readonly key: PaperKey;
  readonly text: PaperText;
  /** `broader`: every broader concept, however far up. */
  readonly concepts: readonly (StoredNamed & { readonly broader: readonly BroaderConcept[] })[];
  readonly topics: readonly StoredNamed[];
  readonly organizations: readonly StoredNamed[];
  /** Empty as long as no source tells namesakes apart. */
  readonly authors: readonly StoredNamed[];
  /** Papers of the graph that it cites, ordered by key. */
  readonly cites: readonly { readonly key: PaperKey; readonly title: string }[];
  /** Whether a paper of the graph cites it. */
  readonly isCited: boolean;
};

export type SimilarPaper = { readonly key: PaperKey; readonly score: number };

/** Something that relatives are sought for: one paper, several as one taste, or a text. */
export type CandidateSeed = {
  /** Whatever the caller tells its seeds apart by. */
  readonly id: string;
  /** Slugs, the most distinctive first: rare and heavy in what is asked about. A dozen is enough. */
  readonly concepts: readonly string[];
  /** Their SIMILAR papers, and those of these, are candidates too. */
  readonly similarTo: readonly PaperKey[];
};
/** `limit` is for each seed. */
export type CandidateRequest = { readonly where: PaperFilter; readonly limit: number };

export type ClusterMember = { readonly paper: Paper; readonly membership: Membership };
export type MembersRequest = { readonly where: PaperFilter; readonly page: PageRequest };

/** Of the papers under a filter: how many each cluster holds, those of none left out. */
export type ClusterCounts = {
  readonly counts: ReadonlyMap<ClusterId, number>;
  /** Papers under the filter that are in no cluster of the level. */
  readonly unassigned: number;
  /** All papers under the filter. */
  readonly total: number;
};
/** Where the papers of a topic lie: `total` counts those of no cluster too. Largest count first. */
export type TopicClusters = {
  readonly slices: readonly { readonly cluster: Cluster; readonly count: number }[];
  readonly total: number;
};

export type Position = { readonly x: number; readonly y: number };

/** Edges that paths run along and that the graph itself holds. */
export type NeighbourRelation = 'MENTIONS' | 'ABOUT' | 'BROADER' | 'FROM' | 'WROTE' | 'CITES';

/** A node with its strongest edges, whichever way the graph holds them; what `src/analysis` calls PathNode. */
export type EntityNeighbours = {
  /** All its neighbours by these relations, not only those listed. */
  readonly degree: number;
  /** By the vocabulary; the model knows of more hubs. */
  readonly hub: boolean;
  /** True when the list was cut. */
  readonly cut: boolean;
  /** Strongest first, ties by key. `key` is an entity key as `packEntityKey` writes it. */
  readonly neighbours: readonly {
    readonly key: string;
    readonly relation: NeighbourRelation;
    /** Above 0 to 1: that of the mention or assignment; for the other relations a constant. */
    readonly weight: number;
    /** How many neighbours it has at least, 1 or more. */
    readonly leastDegree: number;
    /** By the vocabulary. */
    readonly hub: boolean;
  }[];
};

/** An edge of the graph by its ends, in either order, as `packEntityKey` writes them. */
export type EdgeName = {
  readonly from: string;
  readonly to: string;
  readonly relation: NeighbourRelation;
};
/** Where a paper says so: of CITES the one that cites. No spans for edges that no text holds: BROADER, FROM, WROTE, CITES. */
export type EdgeEvidence = { readonly paper: PaperKey | null; readonly spans: readonly Span[] };

export type TopicOverlap = { readonly topic: Topic; readonly paperCount: number };
/** Papers with both, with the one asked about, with the other, and all there are: what npmi is made of. */
export type CoOccurrence = {
  readonly concept: Concept;
  readonly paperCount: number;
  readonly askedCount: number;
  readonly otherCount: number;
  readonly total: number;
};

/**
 * All questions about what analysis made of the graph. A request reads `head` once and passes its revision to every
 * other question, so that it never sees half an analysis. Reads take many keys and answer a Map in which what is not
 * there is absent; each is a fixed number of statements, however many the keys.
 */
export interface AnalysisReader {
  head(): Promise<Head>;
  /** Null when there is no such revision (any more). Large: keep it as long as the revision stays. */
  model(revision: number): Promise<StoredModel | null>;

  /** Packed vectors. A paper that came after the analysis has one too, made with the revision's model. */
  vectorsOf(revision: number, keys: readonly PaperKey[]): Promise<Map<PaperKey, string>>;
  /**
   * The nearest papers, strongest first, ties by key; at most 30 are kept. Absent for a paper that came or changed after
   * the analysis: `candidates` and vectors answer for it. Where both ends have a vector, the vectors have the last word
   * on the score.
   */
  similarOf(
    revision: number,
    keys: readonly PaperKey[],
    limit: number,
  ): Promise<Map<PaperKey, SimilarPaper[]>>;
  /** All papers under the filter, in no order, when they are not more than the limit; null when they are. */
  fewUnder(where: PaperFilter, limit: number): Promise<readonly PaperKey[] | null>;
  /**
   * Papers under the filter that may be near each seed, likely ones first, each once, by the seed's id; those of
   * `similarTo` themselves may be among them. Where few papers pass the filter, `fewUnder` knows all of them.
   */
  candidates(
    revision: number,
    seeds: readonly CandidateSeed[],
    request: CandidateRequest,
  ): Promise<Map<string, PaperKey[]>>;
  /** `broader`: what `allBroader` said; without it, it is read what is broader than the concepts of these papers. */
  factsOf(
    keys: readonly PaperKey[],
    broader?: BroaderConcepts,
  ): Promise<Map<PaperKey, StoredFacts>>;
  /** Every concept that has anything broader, with all of it, however far up. */
  allBroader(): Promise<BroaderConcepts>;
  /** Every broader concept of each, however far up, by slug; one that has none, or is not there, is absent. */
  broaderOf(slugs: readonly ConceptSlug[]): Promise<Map<ConceptSlug, BroaderConcept[]>>;

  /** Clusters of a level, largest first, ties by id. */
  clusters(revision: number, level: number): Promise<Cluster[]>;
  clustersById(revision: number, ids: readonly ClusterId[]): Promise<Map<ClusterId, Cluster>>;
  /** Largest first. */
  childrenOf(revision: number, ids: readonly ClusterId[]): Promise<Map<ClusterId, Cluster[]>>;
  membershipOf(
    revision: number,
    keys: readonly PaperKey[],
    level: number,
  ): Promise<Map<PaperKey, Membership>>;
  /** Strongest first, ties by key. A cursor holds for its revision. */
  membersOf(
    revision: number,
    ids: readonly ClusterId[],
    request: MembersRequest,
  ): Promise<Map<ClusterId, Page<ClusterMember>>>;
  countMembers(
    revision: number,
    ids: readonly ClusterId[],
    where: PaperFilter,
  ): Promise<Map<ClusterId, number>>;
  clusterCounts(revision: number, level: number, where: PaperFilter): Promise<ClusterCounts>;
  /** Papers of narrower topics too. */
  clustersOfTopics(
    revision: number,
    level: number,
    slugs: readonly TopicSlug[],
    first: number,
  ): Promise<Map<TopicSlug, TopicClusters>>;
  /** `weight`: the share of members that are about it. Heaviest first. */
  topicsOfClusters(
    revision: number,
    ids: readonly ClusterId[],
    first: number,
  ): Promise<Map<ClusterId, WeightedTopic[]>>;
  positionsOf(revision: number, keys: readonly PaperKey[]): Promise<Map<PaperKey, Position>>;

  /**
   * The strongest edges of each node, for paths. Answers by `packEntityKey`. SIMILAR is not among them: it is a single
   * direct hop, which vectors tell exactly.
   */
  neighboursOf(keys: readonly EntityKey[], limit: number): Promise<Map<string, EntityNeighbours>>;
  /** By `edgeId`; an edge that does not exist is absent. */
  evidenceOf(edges: readonly EdgeName[]): Promise<Map<string, EdgeEvidence>>;

  /** Other topics with common papers, most first. Papers of narrower topics count; broader and narrower ones are left out. */
  topicOverlaps(
    slugs: readonly TopicSlug[],
    first: number,
  ): Promise<Map<TopicSlug, TopicOverlap[]>>;
  /** By normalised pointwise mutual information, ties by slug; at least `minPapers` papers mention both. */
  coOccurring(
    slugs: readonly ConceptSlug[],
    minPapers: number,
    first: number,
  ): Promise<Map<ConceptSlug, CoOccurrence[]>>;
}

/** Names an edge by its relation and its ends, whichever comes first. */
export function edgeId({ from, to, relation }: EdgeName): string {
  return JSON.stringify([relation, ...[from, to].sort()]);
}
