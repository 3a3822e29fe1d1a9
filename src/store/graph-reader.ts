import type { Author, AuthorSlug } from '../domain/author.ts';
import type { Concept, ConceptSlug } from '../domain/concept.ts';
import type { Entity, EntityKey, EntityKind } from '../domain/entity.ts';
import type { ConceptFilter, MentionFilter, NameFilter } from '../domain/filters.ts';
import type { Mention } from '../domain/mention.ts';
import type {
  ConceptOrderField,
  MentionOrderField,
  NamedOrderField,
  Order,
  PaperOrderField,
} from '../domain/orders.ts';
import type { Organization, OrganizationSlug } from '../domain/organization.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Paper, PaperKey } from '../domain/paper.ts';
import type { PaperFilter } from '../domain/paper-filter.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Topic, TopicSlug } from '../domain/topic.ts';
import type { TopicAssignment } from '../domain/topic-assignment.ts';
import type { AnalysisReader } from './analysis-reader.ts';
import type { PictureReader } from './picture-reader.ts';
import type { WeightedConcept, WeightedTopic } from './weighted-names.ts';

/** Part of a filtered list in an order; an empty order means the list's own. */
export type ListRequest<Filter, Field extends string> = {
  readonly where: Filter;
  readonly orderBy: readonly Order<Field>[];
  readonly page: PageRequest;
  /** Fields of the rows' nodes and edges that will be looked at; rows may lack the others. All when absent. */
  readonly fields?: readonly string[];
};

/** A list at the root. */
export interface List<Row, Filter, Field extends string> {
  page(request: ListRequest<Filter, Field>): Promise<Page<Row>>;
  count(where: Filter): Promise<number>;
}

/** The same list beside each of many nodes, one statement for all. Nodes without any row may be absent. */
export interface Relation<From, Row, Filter, Field extends string> {
  pages(from: readonly From[], request: ListRequest<Filter, Field>): Promise<Map<From, Page<Row>>>;
  counts(from: readonly From[], where: Filter): Promise<Map<From, number>>;
}

/** No conditions, no other order than its own. */
export type Everything = Readonly<Record<never, never>>;

export type PaperConcept = { readonly concept: Concept; readonly mention: Mention };
export type ConceptPaper = { readonly paper: Paper; readonly mention: Mention };
export type PaperTopic = { readonly topic: Topic; readonly assignment: TopicAssignment };
export type TopicPaper = { readonly paper: Paper; readonly assignment: TopicAssignment };
export type PaperOrganization = {
  readonly organization: Organization;
  readonly provenance: Provenance;
};
export type OrganizationPaper = { readonly paper: Paper; readonly provenance: Provenance };
/** `position`: 0 is the first author. */
export type PaperAuthor = { readonly author: Author; readonly position: number };
export type AuthorPaper = { readonly paper: Paper; readonly position: number };
/** Papers of a concept, and which of its mentions count. */
export type ConceptPaperFilter = {
  readonly papers?: PaperFilter | null;
  readonly mention?: MentionFilter | null;
};
export type CoAuthor = { readonly author: Author; readonly paperCount: number };
/** What a paper was made from. */
export type RecordSummary = {
  readonly source: string;
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly readAt: string;
};

export type PaperLookup = 'slug' | 'arxivId' | 'doi' | 'title';

export type SearchRequest = {
  readonly text: string;
  /** All kinds when empty. */
  readonly kinds: readonly EntityKind[];
  /** Restricts papers, and other kinds to those with a matching paper. */
  readonly where: PaperFilter;
};
export type SearchHit = { readonly entity: Entity; readonly score: number };
export type Suggestion = { readonly entity: Entity; readonly matched: string };

export const facetFields = [
  'TOPIC',
  'CONCEPT',
  'ORGANIZATION',
  'AUTHOR',
  'YEAR',
  'CLUSTER',
  'SOURCE',
] as const;
export type FacetField = (typeof facetFields)[number];
export type FacetBucket = {
  /** What the matching filter takes; for YEAR the year. */
  readonly key: string;
  readonly label: string;
  readonly entity: EntityKey | { readonly kind: 'CLUSTER'; readonly key: string } | null;
  readonly count: number;
};
export type Facet = {
  readonly field: FacetField;
  readonly buckets: readonly FacetBucket[];
  /** Papers none of whose values are shown. */
  readonly other: number;
  /** Papers without a value. */
  readonly missing: number;
};
export type FacetRequest = {
  readonly where: PaperFilter;
  readonly field: FacetField;
  readonly mention: MentionFilter;
  /** Leave the field's own condition out of its counts. */
  readonly exceptOwn: boolean;
  readonly first: number;
  /** Of the analysis whose clusters are meant; only CLUSTER asks for it. */
  readonly revision?: number;
};
export const timeBuckets = ['YEAR', 'QUARTER', 'MONTH', 'WEEK'] as const;
export type TimeBucket = (typeof timeBuckets)[number];
export type TimelineRequest = {
  readonly where: PaperFilter;
  readonly bucket: TimeBucket;
  readonly by: FacetField | null;
  readonly mention: MentionFilter;
  readonly first: number;
  /** Of the analysis whose clusters are meant; only CLUSTER asks for it. */
  readonly revision?: number;
};
/** Days are ISO dates, both included. Buckets without papers between the first and the last are listed with 0. */
export type Timeline = {
  readonly buckets: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly by: readonly FacetBucket[];
  }[];
  /** Papers under the filter without a date. */
  readonly undated: number;
};

export type Dataset = {
  readonly version: number;
  readonly revision: number;
  readonly analysedAt: string | null;
  readonly paperCount: number;
  readonly topicCount: number;
  readonly conceptCount: number;
  readonly mentionCount: number;
  readonly organizationCount: number;
  readonly authorCount: number;
  readonly sources: readonly {
    readonly source: string;
    readonly records: number;
    readonly papers: number;
    readonly rejected: number;
  }[];
  readonly annotators: readonly { readonly name: string; readonly version: string }[];
  readonly engine: string;
};

/**
 * All questions that the graph answers. Reads take many keys and answer a Map in which what is not there is absent;
 * a retired key or slug leads to its survivor.
 */
export interface GraphReader {
  papersByKey(keys: readonly PaperKey[]): Promise<Map<PaperKey, Paper>>;
  papersBy(field: PaperLookup, values: readonly string[]): Promise<Map<string, Paper>>;
  topicsBySlug(slugs: readonly TopicSlug[]): Promise<Map<TopicSlug, Topic>>;
  conceptsBySlug(slugs: readonly ConceptSlug[]): Promise<Map<ConceptSlug, Concept>>;
  /** By label, alias or acronym, compared on letters and digits; the one with most papers where several fit. */
  conceptsByName(names: readonly string[]): Promise<Map<string, Concept>>;
  organizationsBySlug(
    slugs: readonly OrganizationSlug[],
  ): Promise<Map<OrganizationSlug, Organization>>;
  authorsBySlug(slugs: readonly AuthorSlug[]): Promise<Map<AuthorSlug, Author>>;
  /** Distinct neighbours by MENTIONS, ABOUT, FROM and WROTE. */
  degrees(kind: EntityKind, keys: readonly string[]): Promise<Map<string, number>>;

  readonly papers: List<Paper, PaperFilter, PaperOrderField>;
  readonly topics: List<Topic, Everything, NamedOrderField>;
  readonly concepts: List<Concept, ConceptFilter, ConceptOrderField>;
  readonly organizations: List<Organization, NameFilter, NamedOrderField>;
  readonly authors: List<Author, NameFilter, NamedOrderField>;

  readonly conceptsOfPapers: Relation<PaperKey, PaperConcept, MentionFilter, MentionOrderField>;
  readonly topicsOfPapers: Relation<PaperKey, PaperTopic, Everything, never>;
  readonly organizationsOfPapers: Relation<PaperKey, PaperOrganization, Everything, never>;
  readonly authorsOfPapers: Relation<PaperKey, PaperAuthor, Everything, never>;
  /** Papers of narrower topics too; the edge is the one to the topic that fits best. Default order: score. */
  readonly papersOfTopics: Relation<TopicSlug, TopicPaper, PaperFilter, PaperOrderField>;
  /** Default order: weight. */
  readonly papersOfConcepts: Relation<
    ConceptSlug,
    ConceptPaper,
    ConceptPaperFilter,
    PaperOrderField
  >;
  readonly papersOfOrganizations: Relation<
    OrganizationSlug,
    OrganizationPaper,
    PaperFilter,
    PaperOrderField
  >;
  readonly papersOfAuthors: Relation<AuthorSlug, AuthorPaper, PaperFilter, PaperOrderField>;
  readonly broaderOfConcepts: Relation<ConceptSlug, Concept, Everything, never>;
  readonly narrowerOfConcepts: Relation<ConceptSlug, Concept, Everything, never>;
  readonly narrowerOfTopics: Relation<TopicSlug, Topic, Everything, never>;
  broaderOfTopics(slugs: readonly TopicSlug[]): Promise<Map<TopicSlug, Topic>>;

  recordsOfPapers(keys: readonly PaperKey[]): Promise<Map<PaperKey, RecordSummary[]>>;
  /** What is typical of the topic against all papers, most typical first. */
  conceptsOfTopics(
    slugs: readonly TopicSlug[],
    first: number,
  ): Promise<Map<TopicSlug, WeightedConcept[]>>;
  topicsOfConcepts(
    slugs: readonly ConceptSlug[],
    first: number,
  ): Promise<Map<ConceptSlug, WeightedTopic[]>>;
  coAuthors(slugs: readonly AuthorSlug[], first: number): Promise<Map<AuthorSlug, CoAuthor[]>>;
  /** idf of concepts, ln((1 + N) / (1 + df)) + 1 over background corpus and graph together. */
  idfOfConcepts(slugs: readonly ConceptSlug[]): Promise<Map<ConceptSlug, number>>;

  /** Ranked; the best 1,000. */
  search(request: SearchRequest, page: PageRequest): Promise<Page<SearchHit>>;
  countSearch(request: SearchRequest): Promise<number>;
  suggest(prefix: string, kinds: readonly EntityKind[], first: number): Promise<Suggestion[]>;
  facet(request: FacetRequest): Promise<Facet>;
  timeline(request: TimelineRequest): Promise<Timeline>;
  dataset(): Promise<Dataset>;

  /** What analysis made of it all. */
  readonly analysis: AnalysisReader;
  /** What pictures are drawn from. */
  readonly pictures: PictureReader;
}
