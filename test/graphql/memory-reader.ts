import { BadCursor } from '../../src/domain/errors.ts';
import type { Page, PageRequest } from '../../src/domain/page.ts';
import type { Paper } from '../../src/domain/paper.ts';
import type { PaperFilter } from '../../src/domain/paper-filter.ts';
import type { GraphReader, List, ListRequest, Relation } from '../../src/store/graph-reader.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** Answers from plain arrays what a store answers from a database; just enough of it for the front door. */
export function createMemoryReader(graph: MemoryGraph): GraphReader {
  const { papers, topics, concepts, organizations, authors, mentions, assignments } = graph;
  const bySlug =
    <Node extends { slug: string }>(nodes: readonly Node[]) =>
    async (slugs: readonly Node['slug'][]) =>
      found(slugs, (slug) => nodes.find((node) => node.slug === slug));
  const matching = (where: PaperFilter) => papers.filter((paper) => matches(graph, paper, where));

  return {
    papersByKey: async (keys) => found(keys, (key) => papers.find((paper) => paper.key === key)),
    papersBy: async (field, values) =>
      found(values, (value) => papers.find((paper) => paper[field] === value)),
    topicsBySlug: bySlug(topics),
    conceptsBySlug: bySlug(concepts),
    conceptsByName: async (names) =>
      found(names, (name) =>
        concepts.find(({ label, acronym }) => label === name || acronym === name),
      ),
    organizationsBySlug: bySlug(organizations),
    authorsBySlug: bySlug(authors),
    degrees: async (_kind, keys) => found(keys, () => 3),

    papers: list(matching, ({ title }) => title),
    topics: list(() => topics),
    concepts: list(({ name }) => concepts.filter(({ label }) => label.includes(name ?? ''))),
    organizations: list(() => organizations),
    authors: list(() => authors),

    conceptsOfPapers: relation((key, { minWeight }) =>
      mentions
        .filter(({ paper, mention }) => paper.key === key && mention.weight >= (minWeight ?? 0))
        .map(({ concept, mention }) => ({ concept, mention })),
    ),
    topicsOfPapers: relation((key) =>
      assignments
        .filter(({ paper }) => paper.key === key)
        .map(({ topic, assignment }) => ({ topic, assignment })),
    ),
    organizationsOfPapers: relation(() => []),
    authorsOfPapers: relation((key) =>
      papers.some((paper) => paper.key === key)
        ? authors.map((author, position) => ({ author, position }))
        : [],
    ),
    papersOfTopics: relation((slug, where) =>
      assignments
        .filter(({ topic, paper }) => topic.slug === slug && matches(graph, paper, where))
        .map(({ paper, assignment }) => ({ paper, assignment })),
    ),
    papersOfConcepts: relation((slug, { mention: wanted }) =>
      mentions
        .filter(({ concept }) => concept.slug === slug)
        .filter(
          ({ mention }) =>
            !wanted?.roles || mention.roles.some((role) => wanted.roles?.includes(role)),
        )
        .map(({ paper, mention }) => ({ paper, mention })),
    ),
    papersOfOrganizations: relation(() => []),
    papersOfAuthors: relation(() => papers.map((paper) => ({ paper, position: 0 }))),
    broaderOfConcepts: relation(() => []),
    narrowerOfConcepts: relation(() => []),
    narrowerOfTopics: relation(() => []),
    broaderOfTopics: async () => new Map(),

    recordsOfPapers: async (keys) =>
      found(keys, () => [
        { source: 'arxiv', sourceId: null, url: null, readAt: '2025-01-01T00:00:00.000Z' },
      ]),
    conceptsOfTopics: async (slugs, first) =>
      found(slugs, () =>
        concepts.slice(0, first).map((concept) => ({ concept, weight: 1, paperCount: 1 })),
      ),
    topicsOfConcepts: async (slugs, first) =>
      found(slugs, () =>
        topics.slice(0, first).map((topic) => ({ topic, weight: 1, paperCount: 1 })),
      ),
    coAuthors: async () => new Map(),
    idfOfConcepts: async (slugs) => found(slugs, () => 2.5),

    search: async ({ text }, page) =>
      toPage(
        papers
          .filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()))
          .map((value) => ({ entity: { kind: 'PAPER' as const, value }, score: 1 })),
        page,
        'search',
      ),
    countSearch: async () => papers.length,
    suggest: async (prefix, _kinds, first) =>
      concepts
        .filter(({ label }) => label.startsWith(prefix))
        .slice(0, first)
        .map((value) => ({ entity: { kind: 'CONCEPT', value }, matched: value.label })),
    facet: async ({ field, first }) => ({
      field,
      buckets: topics.slice(0, first).map(({ slug, label }) => ({
        key: slug,
        label,
        entity: field === 'TOPIC' ? { kind: 'TOPIC', key: slug } : null,
        count: 1,
      })),
      other: 0,
      missing: 1,
    }),
    timeline: async () => ({
      buckets: [{ from: '2025-01-01', to: '2025-12-31', count: papers.length, by: [] }],
      undated: 0,
    }),
    dataset: async () => ({
      version: 1,
      revision: 0,
      analysedAt: null,
      paperCount: papers.length,
      topicCount: topics.length,
      conceptCount: concepts.length,
      mentionCount: mentions.length,
      organizationCount: organizations.length,
      authorCount: authors.length,
      sources: [{ source: 'arxiv', records: papers.length, papers: papers.length, rejected: 0 }],
      annotators: [{ name: 'vocabulary', version: '1' }],
      engine: 'memory 1',
    }),
  };
}

function matches(graph: MemoryGraph, paper: Paper, where: PaperFilter): boolean {
  const about = graph.assignments
    .filter((row) => row.paper === paper)
    .map(({ topic }) => topic.slug);
  return (
    (where.ids?.includes(paper.key) ?? true) &&
    (where.topics?.some?.some((slug) => about.some((own) => own === slug)) ?? true) &&
    (where.text == null || paper.title.includes(where.text)) &&
    (where.and ?? []).every((inner) => matches(graph, paper, inner)) &&
    (!where.or || where.or.some((inner) => matches(graph, paper, inner))) &&
    !(where.not && matches(graph, paper, where.not))
  );
}

function found<Key, Value>(keys: readonly Key[], find: (key: Key) => Value | undefined) {
  const pairs = keys.map((key) => [key, find(key)] as const);
  return new Map(pairs.filter((pair): pair is readonly [Key, Value] => pair[1] !== undefined));
}

function list<Row, Filter, Field extends string>(
  rows: (where: Filter) => readonly Row[],
  sortBy?: (row: Row) => string,
): List<Row, Filter, Field> {
  return {
    page: async (request) =>
      toPage(ordered(rows(request.where), request, sortBy), request.page, request),
    count: async (where) => rows(where).length,
  };
}

function ordered<Row, Filter, Field extends string>(
  rows: readonly Row[],
  { orderBy: [order] }: ListRequest<Filter, Field>,
  sortBy?: (row: Row) => string,
): readonly Row[] {
  if (!order || !sortBy) return rows;
  const sorted = rows.toSorted((a, b) => sortBy(a).localeCompare(sortBy(b)));
  return order.direction === 'ASC' ? sorted : sorted.reverse();
}

function relation<From, Row, Filter, Field extends string>(
  rows: (from: From, where: Filter) => readonly Row[],
): Relation<From, Row, Filter, Field> {
  return {
    pages: async (from, request) =>
      found(from, (one) => toPage(rows(one, request.where), request.page, request)),
    counts: async (from, where) => found(from, (one) => rows(one, where).length),
  };
}

/** Cursors are places in a list, marked with what list it was. */
function toPage<Row>(rows: readonly Row[], { limit, direction, cursor }: PageRequest, of: unknown) {
  const mark = JSON.stringify(of, (name, value) => (name === 'page' ? undefined : value));
  const encode = (place: number) => Buffer.from(`${place} ${mark}`).toString('base64url');
  const place =
    cursor === null ? null : Number.parseInt(Buffer.from(cursor, 'base64url').toString(), 10);
  if (place !== null && encode(place) !== cursor) throw new BadCursor();
  const forward = direction === 'forward';
  const end = forward ? Math.min(rows.length, (place ?? -1) + 1 + limit) : (place ?? rows.length);
  const start = forward ? (place ?? -1) + 1 : Math.max(0, end - limit);
  const page: Page<Row> = {
    rows: rows.slice(start, end).map((row, index) => ({ row, cursor: encode(start + index) })),
    hasNext: end < rows.length,
    hasPrevious: start > 0,
  };
  return page;
}
