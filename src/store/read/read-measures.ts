import type { AuthorSlug } from '../../domain/author.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { ConceptSlug } from '../../domain/concept.ts';
import type { EntityKind } from '../../domain/entity.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import type { Engine, Row } from '../engine.ts';
import type { CoAuthor, RecordSummary } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { authorFields, conceptFields, topicFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import type { WeightedConcept, WeightedTopic } from '../weighted-names.ts';
import { groupRows } from './group-rows.ts';
import { readAsked } from './named-reader.ts';
import { authorNoun } from './read-authors.ts';
import { conceptNoun } from './read-concepts.ts';
import { readHead } from './read-head.ts';
import { organizationNoun } from './read-organizations.ts';
import { readPaperTotal } from './read-paper-total.ts';
import { topicNoun } from './read-topics.ts';

const authorNode = project('n', authorFields);
const conceptNode = project('n', conceptFields);
const topicNode = project('n', topicFields);

/** Papers count their edges; everything else is tied to papers alone, whose number it knows. */
export async function readDegrees(
  engine: Engine,
  kind: EntityKind,
  keys: readonly string[],
): Promise<Map<string, number>> {
  if (kind === 'PAPER') {
    const rows = await engine.read(query('degrees-of-papers'), { keys });
    return new Map(rows.map((row) => [String(row['asked']), Number(row['total'])]));
  }
  const { plural, fields } = {
    TOPIC: topicNoun,
    CONCEPT: conceptNoun,
    ORGANIZATION: organizationNoun,
    AUTHOR: authorNoun,
  }[kind];
  const node = project<{ paperCount: number }>('n', fields, ['paperCount']);
  const decode = (row: unknown) => node.decode(row).paperCount;
  return readAsked(engine, `${plural}-by-slug`, keys, { ...node, decode });
}

export async function readRecordsOfPapers(
  engine: Engine,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, RecordSummary[]>> {
  const rows = await engine.read(query('records-of-papers'), { keys });
  const text = (value: unknown) => (value == null ? null : String(value));
  return groupRows(rows, 'asked', (row) => ({
    source: String(row['source']),
    sourceId: text(row['sourceId']),
    url: text(row['url']),
    readAt: String(row['readAt']),
  }));
}

/** How many of a topic's most frequent concepts are weighed: the typical ones are among them. */
const weighed = 500;

/**
 * Weight = (share of the topic's papers) · ln((share of the topic's papers) / (share of all papers)): the term of the
 * concept in the Kullback-Leibler divergence between topic and graph. Only what is more frequent in the topic counts.
 */
export async function readConceptsOfTopics(
  engine: Engine,
  slugs: readonly TopicSlug[],
  first: number,
): Promise<Map<TopicSlug, WeightedConcept[]>> {
  const filled = fill(query('concept-counts-of-topics'), { row: `${conceptNode.cypher} AS row` });
  const [rows, total] = await Promise.all([
    engine.read(filled, { keys: slugs, limit: weighed }),
    readPaperTotal(engine),
  ]);
  const weights = groupRows<TopicSlug, WeightedConcept>(rows, 'asked', (row) => {
    const concept = conceptNode.decode(row['row']);
    const paperCount = Number(row['papers']);
    const inTopic = paperCount / Number(row['topicPapers']);
    const inGraph = concept.paperCount / total;
    return { concept, paperCount, weight: inTopic * Math.log(inTopic / inGraph) };
  });
  return mapValues(weights, (all) =>
    all
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || compareText(a.concept.slug, b.concept.slug))
      .slice(0, first),
  );
}

/** Weight = share of the concept's papers that are about the topic. */
export async function readTopicsOfConcepts(
  engine: Engine,
  slugs: readonly ConceptSlug[],
  first: number,
): Promise<Map<ConceptSlug, WeightedTopic[]>> {
  const filled = fill(query('topic-counts-of-concepts'), { row: `${topicNode.cypher} AS row` });
  const [rows, counts] = await Promise.all([
    engine.read(filled, { keys: slugs }),
    readDegrees(engine, 'CONCEPT', slugs),
  ]);
  const weights = groupRows<ConceptSlug, WeightedTopic>(rows, 'asked', (row) => {
    const paperCount = Number(row['papers']);
    const weight = paperCount / (counts.get(String(row['asked'])) || paperCount);
    return { topic: topicNode.decode(row['row']), paperCount, weight };
  });
  return mapValues(weights, (all) => all.slice(0, first));
}

export async function readCoAuthors(
  engine: Engine,
  slugs: readonly AuthorSlug[],
  first: number,
): Promise<Map<AuthorSlug, CoAuthor[]>> {
  const filled = fill(query('co-authors'), { row: `${authorNode.cypher} AS row` });
  const rows = await engine.read(filled, { keys: slugs, limit: first });
  return groupRows(rows, 'asked', (row) => ({
    author: authorNode.decode(row['row']),
    paperCount: Number(row['papers']),
  }));
}

/** ln((1 + N) / (1 + df)) + 1, over the background of the last analysis and the graph. */
export async function readIdfOfConcepts(
  engine: Engine,
  slugs: readonly ConceptSlug[],
): Promise<Map<ConceptSlug, number>> {
  const [rows, papers, { backgroundPapers }] = await Promise.all([
    engine.read(query('document-counts'), { keys: slugs }),
    readPaperTotal(engine),
    readHead(engine),
  ]);
  const total = papers + backgroundPapers;
  const idf = (row: Row) => Math.log((1 + total) / (1 + Number(row['documents']))) + 1;
  return new Map(rows.map((row) => [row['asked'] as ConceptSlug, idf(row)]));
}

function mapValues<Key, A, B>(map: ReadonlyMap<Key, A>, change: (value: A) => B): Map<Key, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
